import type { Part } from "../part.ts";
import { notes, photos, settings, sharing } from "./dialogs.tsx";
import { finding } from "./finding.tsx";
import { saved } from "./keeping.tsx";
import { front, offline, others, stories } from "./pages.tsx";
import { frame, modules, story } from "./paper-parts.tsx";
import { remarks, statesOfData } from "./states.tsx";

/** Every part of the reader, in every state. */
export const PARTS: readonly Part[] = [
  front, stories, others, saved, statesOfData, remarks, frame, modules, story, finding, settings, notes, sharing, photos, offline,
];
