import type { ComponentProps, ComponentType } from "react";
import type { PhotoView } from "./PhotoView.tsx";

type View = ComponentType<ComponentProps<typeof PhotoView>>;

/** The full view's code, which no page needs before somebody asks for it. Undefined where it can't be had. */
export async function viewCode(): Promise<View | undefined> {
  try {
    const code: { PhotoView: View } | undefined = await import("./PhotoView.tsx");
    return code?.PhotoView;
  } catch {
    return undefined;
  }
}
