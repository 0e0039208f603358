import * as v from "valibot";

/** Where the settings are kept on the device. The early script (src/site/pages.ts) reads the same key. */
export const SETTINGS_KEY = "baolan:settings";

/** Raised whenever an older reader could misread what a newer one keeps. */
export const SETTINGS_VERSION = 1;

/** Body text in CSS pixels, from the smallest to the largest; from `large` on a page has fewer and wider columns. */
export const SIZE = { least: 14, most: 40, large: 24 } as const;
/** Line height, as a multiple of the text's size. */
export const LEADING = { least: 1.5, most: 2.3 } as const;
/** Width of the story page, in characters of the body's size, its margins included. */
export const MEASURE = { least: 20, most: 60 } as const;

/** A setting that is out of range is as if it had never been made; the others stand. */
const setting = <T extends v.GenericSchema>(schema: T) => v.fallback(v.optional(schema), undefined);
const between = ({ least, most }: { least: number; most: number }) => v.pipe(v.number(), v.minValue(least), v.maxValue(most));

const VersionSchema = v.object({ v: v.literal(SETTINGS_VERSION) });
const SettingsSchema = v.object({
  size: setting(between(SIZE)),
  leading: setting(between(LEADING)),
  measure: setting(between(MEASURE)),
  face: setting(v.picklist(["sans", "kai"])),
  theme: setting(v.picklist(["light", "dark", "sepia"])),
  /** Punctuation as the page has it, half-width where it is half-width. */
  asPrinted: setting(v.literal(true)),
  /** A story's columns run from the right, its lines from the top. */
  direction: setting(v.literal("vertical")),
  /** How each character is read, over it. */
  pinyin: setting(v.literal(true)),
  /** No space between Chinese and Latin letters or digits. */
  unspaced: setting(v.literal(true)),
  /** Letters and signs do nothing but what a browser does with them (WCAG 2.1.4). */
  keysOff: setting(v.literal(true)),
  /** A finger's stroke to a side leads to no other story. */
  swipeOff: setting(v.literal(true)),
});

/** What a reader has set. What is absent is as designed: 宋, the system's light or dark, sizes by the window. */
export type Settings = Partial<v.InferOutput<typeof SettingsSchema>>;

/** Takes what was kept; gives the settings, or undefined where it can't be read or a newer reader wrote it. */
export function parseSettings(kept: string): Settings | undefined {
  let value: unknown;
  try {
    value = JSON.parse(kept);
  } catch {
    return undefined;
  }
  if (!v.is(VersionSchema, value)) return undefined;
  const parsed = v.safeParse(SettingsSchema, value);
  return parsed.success ? parsed.output : undefined;
}

/** Takes settings; gives the words that keep them. */
export const writeSettings = (settings: Settings): string => JSON.stringify({ v: SETTINGS_VERSION, ...settings });
