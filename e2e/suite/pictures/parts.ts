/** The gallery's parts, by name. That none is left out is a test (`e2e/pictures.spec.ts`). */
export const PARTS = ["front", "story", "others", "saved", "data", "remarks", "frame", "modules", "story-parts", "finding", "settings", "note-editor", "sharing", "photo-view", "offline"] as const;
