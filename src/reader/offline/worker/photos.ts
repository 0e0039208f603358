/** Takes an address; gives what all files of the photograph have in common, and this one's width in pixels, or undefined. */
function fileOf(url: string): { photo: string; width: number } | undefined {
  const [, photo, width] = /^([^?#]*\/photos\/[0-9a-f]{16})-(\d+)\.[a-z]+$/.exec(url) ?? [];
  return photo === undefined ? undefined : { photo, width: Number(width) };
}

/**
 * Takes the address of a photograph's file and those that are kept; gives the kept one that shows the same photograph in the
 * width that is nearest, or undefined. A page picks among several widths and types what its window needs, of which one is
 * saved; a browser decodes what comes, whatever the type that it picked.
 */
export function sameSubject(url: string, kept: readonly string[]): string | undefined {
  const wanted = fileOf(url);
  if (!wanted) return undefined;
  const all = kept.flatMap((one) => {
    const file = fileOf(one);
    return file?.photo === wanted.photo ? [{ one, apart: Math.abs(file.width - wanted.width) }] : [];
  });
  return all.sort((a, b) => a.apart - b.apart)[0]?.one;
}
