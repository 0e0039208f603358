/**
 * Takes bytes; gives their SHA-256 in hexadecimal. By the browser where it can; plain http, which county servers still
 * speak, has no `crypto.subtle`, and there by a script of its own. Rejects with a TypeError where that can't be had.
 */
export async function sha256Hex(bytes: Uint8Array): Promise<string> {
  // The types say that it is always there.
  const subtle: SubtleCrypto | undefined = globalThis.crypto.subtle;
  if (subtle === undefined) return (await import("./digest-by-script.ts")).sha256Hex(bytes);
  const digest = await subtle.digest("SHA-256", bytes.slice());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
