/// <reference lib="webworker" />
import type { Port, Reply } from "./protocol.ts";
import { serve } from "./serve.ts";

/** In a worker `self` has this form; the page's library types it as a window. */
const port: Port<Reply> = {
  postMessage: (message) => { self.postMessage(message); },
  addEventListener: (type, listener) => { self.addEventListener(type, listener); },
};

serve(port, { loadPinyin: async () => (await import("../../search/pinyin/reader.ts")).pinyinReader() });
