import { createContext, type ReactNode } from "react";

/**
 * Sets a stretch of a text otherwise than as plain characters: takes the whole text and the stretch in UTF-16 units,
 * since what stands beside a character decides how it is set. Undefined: plain characters.
 */
export type SetText = (text: string, from: number, to: number) => ReactNode;

export const Typeset = createContext<SetText | undefined>(undefined);
