import type { Frame } from "@playwright/test";

/** The tokens of theme.css that text or its ground may have. */
const TOKENS = ["paper", "ink", "soft", "rule", "accent", "on-accent", "tint", "mark", "noted", "screen", "on-screen", "screen-veil"] as const;

/**
 * Takes a frame; gives each pair of colours that its text has, `ink on paper`, in the names of theme.css, with the words that have
 * it. A colour that is no token stands there as the browser says it, and one that shines through is said to: `ink at 0.6 on paper`.
 * What can't be used now may be pale, and is left out; so is what lies behind a modal dialog, which nobody can get at.
 */
export const pairsIn = (frame: Frame): Promise<[pair: string, words: string][]> => frame.evaluate((tokens) => {
  const probe = document.body.appendChild(document.createElement("i"));
  const names = new Map(tokens.map((token) => {
    probe.style.color = `var(--${token})`;
    return [getComputedStyle(probe).color, token];
  }));
  probe.remove();
  const isClear = (colour: string): boolean => colour === "transparent" || /^rgba\(.*, 0\)$/.test(colour);
  /** What lies under an element's text, and how much of the text covers it. */
  const standingOf = (element: Element): { ground: string; opacity: number } => {
    let [ground, opacity]: [string | undefined, number] = [undefined, 1];
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { backgroundColor, opacity: own } = getComputedStyle(at);
      if (ground === undefined && !isClear(backgroundColor)) ground = backgroundColor;
      opacity *= Number(own);
    }
    return { ground: ground ?? getComputedStyle(document.documentElement).backgroundColor, opacity };
  };
  const pairs = new Map<string, string>();
  const add = (element: Element, colour: string, words: string): void => {
    if (element.matches(":disabled, [aria-disabled=true], :disabled *, [aria-disabled=true] *") || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return;
    const { ground, opacity } = standingOf(element);
    const pair = `${names.get(colour) ?? colour}${opacity < 1 ? ` at ${opacity}` : ""} on ${names.get(ground) ?? ground}`;
    if (!pairs.has(pair)) pairs.set(pair, words.trim().slice(0, 20));
  };
  const within = document.querySelector("dialog:modal") ?? document.body;
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const [element, words] = [node.parentElement, node.textContent ?? ""];
    if (element && words.trim() !== "" && !element.closest("script, style, option")) add(element, getComputedStyle(element).color, words);
  }
  for (const field of within.querySelectorAll("input, textarea, select")) {
    add(field, getComputedStyle(field).color, `field ${field.id}`);
    const asked = field.getAttribute("placeholder");
    if (asked !== null) add(field, getComputedStyle(field, "::placeholder").color, asked);
  }
  return [...pairs];
}, TOKENS);
