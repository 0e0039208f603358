import type { InferOutput } from "valibot";
import type { CorrectionSchema, SidecarSchema } from "./schema.ts";

/** What a page's text does not say of itself: `<page>.yaml`. Everything is optional; schema.ts says what each key means. */
export type Sidecar = InferOutput<typeof SidecarSchema>;

/** One correction by an editor. It names its place by source line or by words quoted from the text. */
export type SidecarCorrection = InferOutput<typeof CorrectionSchema>;
