/// <reference types="vite/client" />
import url from "./search-worker.ts?worker&url";
import type { WorkerLike } from "./client.ts";
import { trustedScript } from "./trusted.ts";

/** Starts the search worker; throws where the browser has none or forbids it. */
export const startSearchWorker = (): WorkerLike => new Worker(trustedScript("baolan-search", url), { type: "module" });
