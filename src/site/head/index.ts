export { headTags } from "./head.ts";
export type { HeadSite } from "./head.ts";
