export { PhotoLink } from "./PhotoLink.tsx";
export { PhotoViews } from "./PhotoViews.tsx";
