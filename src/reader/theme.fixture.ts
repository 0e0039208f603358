/**
 * Every pair of colours that text really has, by the tokens of theme.css: what stands on what, and how far apart they must be: 7 for
 * what is read, 4.5 for what is looked at. `theme.test.ts` works each out for each theme; `e2e/access.spec.ts` walks all states of the
 * gallery and finds none that is not here.
 */
export const PAIRS = [
  ["ink", "paper", 7], ["ink", "tint", 7], ["ink", "mark", 7], ["paper", "ink", 7],
  ["soft", "paper", 4.5], ["soft", "tint", 4.5], ["accent", "paper", 4.5], ["accent", "tint", 4.5], ["noted", "paper", 3], ["on-accent", "accent", 4.5],
] as const;

/** The same for a photograph over the whole window, whose colours are those of no theme. Its signs stand on a veil over any photograph: 3, as for what is no text. */
export const SCREEN_PAIRS = [["on-screen", "screen", 7], ["on-screen", "screen-veil", 3]] as const;
