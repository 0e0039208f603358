import { crc32, deflateSync } from "node:zlib";
import { PALETTE, type Sheet } from "./sheet.ts";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/**
 * Takes a sheet; gives it as a PNG with a palette (PNG 3rd edition, colour type 3). The same bytes for the same sheet and
 * the same version of Node, whose deflate it is: level 9 takes ten times as long for 5% fewer bytes.
 */
export function pngOf({ width, height, pixels }: Sheet): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, palette; deflate, no filter choice, not interlaced.
  header.set([8, 3, 0, 0, 0], 8);
  // Each row begins with its filter's number: none, which a palette packs best with.
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row++) rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  return Buffer.concat([SIGNATURE, chunk("IHDR", header), chunk("PLTE", PALETTE), chunk("IDAT", deflateSync(rows, { level: 6 })), chunk("IEND", new Uint8Array(0))]);
}

/** Takes a file's bytes; tells whether it is a PNG that was written to its end. */
export const isWholePng = (bytes: Uint8Array): boolean =>
  SIGNATURE.equals(bytes.subarray(0, SIGNATURE.length)) && Buffer.from(bytes.subarray(-12)).equals(chunk("IEND", new Uint8Array(0)));
