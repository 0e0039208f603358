// A device and a network of the gallery's own, so that each state is the same wherever it is shown, and nothing that a
// developer keeps in this browser is touched.

/** What a state needs of the device that it is shown on. */
export interface Device {
  /** What is kept on it, by key. */
  kept?: Readonly<Record<string, unknown>>;
  /** It refuses to keep anything. */
  forbidden?: boolean;
  /** Its Chinese voices; without, it has none. */
  voices?: readonly string[];
  /** They fail at the first word. */
  mute?: boolean;
  /** Addresses of data that it keeps, to be read with no network. */
  files?: readonly string[];
  /** What the network does: brings the files (as it should), never answers, is not there, or has a fault. */
  network?: "silent" | "offline" | "missing" | "login";
  /** Waits of four seconds and more are over at once, to show what stands there then. Without, they are never over. */
  hurried?: boolean;
}

class Kept implements Storage {
  [name: string]: unknown;
  #map: Map<string, string>;
  #forbidden: boolean;
  constructor(kept: Device["kept"] = {}, forbidden = false) {
    this.#map = new Map(Object.entries(kept).map(([key, value]) => [key, JSON.stringify(value)]));
    this.#forbidden = forbidden;
  }
  get length(): number { return this.#map.size; }
  key(index: number): string | null { return [...this.#map.keys()][index] ?? null; }
  getItem(key: string): string | null { return this.#map.get(key) ?? null; }
  setItem(key: string, value: string): void {
    if (this.#forbidden) throw new DOMException("forbidden", "QuotaExceededError");
    this.#map.set(key, value);
  }
  removeItem(key: string): void { this.#map.delete(key); }
  clear(): void { this.#map.clear(); }
}

/** What a browser keeps answers in, by name; a state has what it needs of it. */
class Answers {
  #map: Map<string, Response>;
  constructor(urls: readonly string[]) { this.#map = new Map(urls.map((url) => [new URL(url, location.href).href, new Response("{}")])); }
  keys(): Promise<Request[]> { return Promise.resolve([...this.#map.keys()].map((url) => new Request(url))); }
  match(url: string): Promise<Response | undefined> { return Promise.resolve(this.#map.get(new URL(url, location.href).href)?.clone()); }
  put(url: string, answer: Response): Promise<void> { this.#map.set(url, answer); return Promise.resolve(); }
  delete(url: string): Promise<boolean> { return Promise.resolve(this.#map.delete(url)); }
}

/** Only the store of saved editions holds anything. */
const answersWith = (files: readonly string[]) => {
  const none = new Answers([]);
  const saved = new Answers(files);
  return {
    has: (name: string) => Promise.resolve(name.endsWith(":saved")),
    open: (name: string) => Promise.resolve(name.endsWith(":saved") ? saved : none),
    match: () => Promise.resolve(undefined),
  };
};

/** What is to be said. The browser's own takes no voice but its own. */
class Utterance {
  text: string;
  lang = "";
  rate = 1;
  voice: unknown = null;
  onstart: (() => void) | null = null;
  onerror: ((event: { error: string }) => void) | null = null;
  constructor(text: string) { this.text = text; }
}

/** Says nothing, and keeps saying it until it is cancelled; or fails. */
class Voice extends EventTarget {
  paused = false;
  #names: readonly string[];
  #mute: boolean;
  #next: ReturnType<typeof setTimeout> | undefined;
  constructor(names: readonly string[], mute: boolean) {
    super();
    this.#names = names;
    this.#mute = mute;
  }
  getVoices() { return this.#names.map((name) => ({ name, voiceURI: name, lang: "zh-CN", default: false, localService: true })); }
  // The first words begin and never end.
  speak(utterance: Utterance): void {
    this.#next = setTimeout(() => {
      if (this.#mute) utterance.onerror?.({ error: "synthesis-failed" });
      else utterance.onstart?.();
    }, 0);
  }
  cancel(): void { clearTimeout(this.#next); }
  pause(): void { /* There is nothing to halt. */ }
  resume(): void { /* Nor to go on with. */ }
}

const define = (on: object, name: string, value: unknown): void => { Object.defineProperty(on, name, { value, configurable: true, writable: true }); };

function answerOf(network: Device["network"], bytes: Uint8Array | undefined): Promise<Response> {
  switch (network) {
    case "silent": return new Promise(() => undefined);
    case "offline": return Promise.reject(new TypeError("no network"));
    case "missing": return Promise.resolve(new Response("", { status: 404 }));
    case "login": return Promise.resolve(new Response("<!doctype html><title>登录</title>"));
    case undefined: return Promise.resolve(bytes ? new Response(bytes.slice()) : new Response("", { status: 404 }));
  }
}

/** Takes what a state needs and the files of its site by path; puts the device and the network in the page's way. */
export function giveDevice({ kept, forbidden, voices = [], mute = false, files = [], network, hurried = false }: Device, fileOf: (path: string) => Promise<Uint8Array | undefined>): void {
  define(window, "localStorage", new Kept(kept, forbidden));
  define(window, "sessionStorage", new Kept());
  define(window, "caches", answersWith(files));
  define(window, "speechSynthesis", new Voice(voices, mute));
  define(window, "SpeechSynthesisUtterance", Utterance);
  define(navigator, "onLine", network !== "offline");
  // A share sheet is the system's own, and no system's is like another's.
  define(navigator, "share", undefined);
  const asFetched = window.fetch.bind(window);
  define(window, "fetch", async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const { pathname } = new URL(input instanceof Request ? input.url : input, location.href);
    if (!/^\/(?:data|search)\//.test(pathname)) return asFetched(input, init);
    return answerOf(network, network === undefined ? await fileOf(pathname.slice(1)) : undefined);
  });
  // What a page does of itself after some seconds is a state of its own: the others stay as they are, however long they are looked at.
  const wait = window.setTimeout.bind(window);
  define(window, "setTimeout", (call: () => void, time = 0) => (time < 4000 ? wait(call, time) : hurried && time < 20_000 ? wait(call, 0) : 0));
}
