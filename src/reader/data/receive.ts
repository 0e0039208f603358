import { DataFault } from "./fault.ts";

/** A connection that brings nothing for this long is given up, in milliseconds. */
const SILENCE = 20_000;

export interface ReceiveOptions {
  signal: AbortSignal;
  /** Told after each piece how many bytes there are in all. */
  onProgress?: ((bytes: number) => void) | undefined;
  cache?: RequestCache;
}

/**
 * Takes an address; gives the whole body in bytes. Throws a DataFault of kind offline, unreachable, missing, server,
 * timeout or truncated; throws the signal's reason when the caller gave up.
 */
export async function receive(url: string, { signal, onProgress, cache = "default" }: ReceiveOptions): Promise<Uint8Array> {
  const silence = new AbortController();
  let timer = setTimeout(() => { silence.abort(); }, SILENCE);
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(() => { silence.abort(); }, SILENCE);
  };
  const leave = () => { silence.abort(); };
  signal.addEventListener("abort", leave, { once: true });
  let started = false;
  try {
    const response = await fetch(url, { signal: silence.signal, cache });
    if (response.status === 404 || response.status === 410) throw new DataFault("missing", url);
    if (!response.ok) throw new DataFault("server", `${response.status} ${url}`);
    started = true;
    heard();
    return await bodyOf(response, (bytes) => {
      heard();
      onProgress?.(bytes);
    });
  } catch (error) {
    if (error instanceof DataFault) throw error;
    signal.throwIfAborted();
    if (silence.signal.aborted) throw new DataFault("timeout", url);
    if (!navigator.onLine) throw new DataFault("offline", url);
    throw new DataFault(started ? "truncated" : "unreachable", url);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", leave);
  }
}

async function bodyOf(response: Response, onBytes: (bytes: number) => void): Promise<Uint8Array> {
  if (!response.body) return new Uint8Array(await response.arrayBuffer());
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = response.body.getReader();
  for (;;) {
    const { done, value } = await stream.read();
    if (done) break;
    pieces.push(value);
    length += value.length;
    onBytes(length);
  }
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}
