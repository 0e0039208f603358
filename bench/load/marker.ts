/**
 * Takes a paragraph; gives its longest run of Han characters, by which a bench finds it in a page whatever the page does
 * to its punctuation, names and numbers. Empty where it has none.
 */
export function marker(paragraph: string): string {
  const runs = paragraph.match(/\p{Script=Han}+/gu) ?? [];
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), "");
}
