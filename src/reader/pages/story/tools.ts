/**
 * What a story has beside its text that nobody misses before the page answers: fetched in one piece then, so that the text and the first tap
 * never wait for it. Each part draws nothing, or nothing that takes room, until it is asked for.
 */
export { ListenButton, ListenPlace } from "../../listening/Listen.tsx";
export { keepPlace } from "../../place/reading-place.ts";
export { Progress } from "../../progress/Progress.tsx";
export { PassageTools } from "../../sharing/PassageTools.tsx";
export { SentPassage } from "../../sharing/SentPassage.tsx";
export { Source } from "../../source/Source.tsx";
export { PhotoViews } from "../../viewing/PhotoViews.tsx";
