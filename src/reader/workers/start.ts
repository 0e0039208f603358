/// <reference types="vite/client" />
import url from "./search-worker.ts?worker&url";
import type { WorkerLike } from "./client.ts";

/** What TypeScript's library lacks. The policy's answer is an object that Worker takes where it takes a string. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (input: string) => string }): { createScriptURL(input: string): string };
  createPolicy(name: string, rules: { createScript: (input: string) => string }): { createScript(input: string): string };
}
declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
}

let policy: { createScriptURL(input: string): string } | undefined;

/** The site's policy asks for trusted types: only this one address, which the build wrote, is trusted as a script. */
function trusted(address: string): string {
  // A policy's name can be taken once.
  policy ??= window.trustedTypes?.createPolicy("baolan-search", {
    createScriptURL: (input) => {
      if (input !== address) throw new TypeError("Not the search worker's address");
      return input;
    },
  });
  return policy ? policy.createScriptURL(address) : address;
}

/** Starts the search worker; throws where the browser has none or forbids it. */
export const startSearchWorker = (): WorkerLike => new Worker(trusted(url), { type: "module" });
