import { createContext } from "react";
import { strings } from "./strings.ts";

/** Told a page's whole title while the page is drawn for a file: the file's head must say what the script will say. */
export const TitleSink = createContext<((title: string) => void) | undefined>(undefined);

/** Takes a page's own title, or none; gives the document's. */
export const documentTitle = (title: string | undefined): string => (title === undefined ? strings.name : `${title} · ${strings.name}`);
