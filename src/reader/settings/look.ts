import { SIZE, type Settings } from "./settings.ts";

/** The document's root, as far as settings touch it. */
export interface LookRoot {
  dataset: DOMStringMap;
  style: Pick<CSSStyleDeclaration, "setProperty" | "removeProperty">;
}

/**
 * Sets the document's look by settings: marks and custom properties on its root, which theme.css reads; those of settings
 * that were not made are taken away. The early script (src/site/pages.ts) does the same before the first paint.
 */
export function applyLook(root: LookRoot, { size, leading, measure, face, theme, direction, unspaced, pinyin }: Settings): void {
  const mark = (name: string, value: string | undefined): void => {
    if (value === undefined) Reflect.deleteProperty(root.dataset, name);
    else root.dataset[name] = value;
  };
  const property = (name: string, value: string | undefined): void => {
    if (value === undefined) root.style.removeProperty(name);
    else root.style.setProperty(name, value);
  };
  mark("theme", theme);
  mark("face", face);
  mark("direction", direction);
  mark("pinyin", pinyin && "");
  mark("unspaced", unspaced && "");
  mark("large", size !== undefined && size >= SIZE.large ? "" : undefined);
  // In rem: a browser's own larger text makes this one larger too.
  property("--body-size", size === undefined ? undefined : `${size / 16}rem`);
  property("--leading", leading === undefined ? undefined : String(leading));
  property("--measure", measure === undefined ? undefined : `${measure}em`);
}
