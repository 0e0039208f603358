export { PAGE_ENDINGS, contentPage, slashed, walkContent } from "./walk.ts";
export type { Content, ContentPage } from "./walk.ts";
export { clashes, pressContent } from "./press.ts";
export type { PressedContent } from "./press.ts";
export type { PhotoFile } from "./photo-files.ts";
