import type { QueryClient } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";
import { NewVersion } from "./NewVersion.tsx";
import { OfflineCorner } from "./OfflineCorner.tsx";
import { register } from "./register.ts";
import { words } from "./words.ts";

/**
 * Starts what makes the paper readable with no network, once the page is idle: the worker, and at the page's foot what the
 * reader can do about it. The place is made here and stands outside the tree that was drawn, so that nothing there moves.
 */
export async function startOffline(queryClient: QueryClient): Promise<void> {
  const place = document.createElement("aside");
  place.setAttribute("aria-label", words.title);
  const root = createRoot(place);
  const there = await register((takeOver) => {
    const notice = document.createElement("div");
    place.after(notice);
    const noticeRoot = createRoot(notice);
    const leave = (): void => {
      noticeRoot.unmount();
      notice.remove();
    };
    noticeRoot.render(<NewVersion onTakeOver={takeOver} onLater={leave} />);
  }, () => { document.body.append(place); });
  // Without a worker no page opens with no network, and there is nothing to offer.
  if (there) root.render(<OfflineCorner queryClient={queryClient} />);
}
