/** Takes a text and how many UTF-16 units of it are wanted at most; gives its beginning, never cut inside a character beyond the BMP. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const last = text.charCodeAt(most - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? most - 1 : most);
}
