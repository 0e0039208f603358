import type { Frame } from "@playwright/test";

/** The tokens of theme.css that text or its ground may have. */
const TOKENS = ["paper", "ink", "soft", "rule", "accent", "on-accent", "tint", "mark", "noted", "color-screen", "color-on-screen", "color-screen-veil"] as const;

/**
 * Takes a frame; gives each pair of colours that its text has, `ink on paper`, in the names of theme.css, with the words that have
 * it. A colour that is no token stands there as the browser says it. What can't be used now may be pale, and is left out.
 */
export const pairsIn = (frame: Frame): Promise<[pair: string, words: string][]> => frame.evaluate((tokens) => {
  const probe = document.body.appendChild(document.createElement("i"));
  const names = new Map(tokens.map((token) => {
    probe.style.color = `var(--${token})`;
    return [getComputedStyle(probe).color, token.replace(/^color-/, "")];
  }));
  probe.remove();
  const nameOf = (colour: string): string => names.get(colour) ?? colour;
  const isClear = (colour: string): boolean => colour === "transparent" || /^rgba\(.*, 0\)$/.test(colour);
  const groundOf = (element: Element): string => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (!isClear(backgroundColor)) return backgroundColor;
    }
    return getComputedStyle(document.documentElement).backgroundColor;
  };
  const pairs = new Map<string, string>();
  const add = (element: Element, colour: string, words: string): void => {
    if (element.matches(":disabled, [aria-disabled=true], :disabled *, [aria-disabled=true] *") || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return;
    const pair = `${nameOf(colour)} on ${nameOf(groundOf(element))}`;
    if (!pairs.has(pair)) pairs.set(pair, words.trim().slice(0, 20));
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const [element, words] = [node.parentElement, node.textContent ?? ""];
    if (element && words.trim() !== "" && !element.closest("script, style, option")) add(element, getComputedStyle(element).color, words);
  }
  for (const field of document.querySelectorAll("input, textarea, select")) {
    add(field, getComputedStyle(field).color, `field ${field.id}`);
    const asked = field.getAttribute("placeholder");
    if (asked !== null) add(field, getComputedStyle(field, "::placeholder").color, asked);
  }
  return [...pairs];
}, TOKENS);
