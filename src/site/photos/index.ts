export { Darkroom } from "./darkroom.ts";
export type { Exposed } from "./darkroom.ts";
export { exposePhotos } from "./expose-photos.ts";
export type { Plate } from "./recipe.ts";
