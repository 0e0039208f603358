/** What a file is by its first bytes, whatever its name says. */
export type PictureKind = "jpeg" | "png" | "webp" | "avif" | "tiff" | "gif" | "svg" | "heic" | "other";

/** The kinds that become pictures of the site. */
export const USABLE: ReadonlySet<PictureKind> = new Set(["jpeg", "png", "webp", "avif", "tiff", "gif"]);

/** How many of a file's first bytes tell its kind: an SVG may have a comment and a DOCTYPE before its element. */
export const HEAD_BYTES = 4096;

const AVIF_BRANDS = ["avif", "avis"];
const HEIC_BRANDS = ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"];

/** ISO base media files begin with a box `ftyp`: its brand, and those that it goes with, tell AVIF from HEIC. */
function ofBrands(text: string): PictureKind {
  const length = Math.min(text.length, [...text.slice(0, 4)].reduce((sum, character) => sum * 256 + character.charCodeAt(0), 0));
  const brands: string[] = [text.slice(8, 12)];
  for (let at = 16; at + 4 <= length; at += 4) brands.push(text.slice(at, at + 4));
  if (brands.some((brand) => AVIF_BRANDS.includes(brand))) return "avif";
  return brands.some((brand) => HEIC_BRANDS.includes(brand)) ? "heic" : "other";
}

/** Takes a file's first bytes (HEAD_BYTES of them, fewer where it is shorter); gives its kind by their signature. */
export function pictureKind(head: Uint8Array): PictureKind {
  let text = "";
  for (const byte of head.subarray(0, HEAD_BYTES)) text += String.fromCharCode(byte);
  if (text.startsWith("\xff\xd8\xff")) return "jpeg";
  if (text.startsWith("\x89PNG\r\n\x1a\n")) return "png";
  if (text.startsWith("GIF87a") || text.startsWith("GIF89a")) return "gif";
  if (text.startsWith("II*\0") || text.startsWith("MM\0*")) return "tiff";
  if (text.startsWith("RIFF") && text.slice(8, 12) === "WEBP") return "webp";
  if (text.slice(4, 8) === "ftyp") return ofBrands(text);
  // UTF-16 has a NUL in every second byte.
  return /<(?:[a-z]+:)?svg[\s>]/i.test(text.replaceAll("\0", "")) ? "svg" : "other";
}
