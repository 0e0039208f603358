import { fileUrl, siteRoot } from "../data/root.ts";
import { trustedScript } from "../workers/trusted.ts";
import type { PageMessage } from "./worker/messages.ts";

/** A page that stays open asks for a new version when it is looked at again, but not more often than this, in milliseconds. */
const APART = 30 * 60_000;

const say = (worker: ServiceWorker | null, message: PageMessage): void => { worker?.postMessage(message); };

/** Takes a registration; calls back with a worker that waits, once for each, now or later. Never for the very first. */
function onWaiting(registration: ServiceWorkerRegistration, tell: (worker: ServiceWorker) => void): void {
  const look = (): void => { if (registration.waiting && registration.active) tell(registration.waiting); };
  const follow = (worker: ServiceWorker | null): void => { worker?.addEventListener("statechange", () => { if (worker.state === "installed") look(); }); };
  look();
  follow(registration.installing);
  registration.addEventListener("updatefound", () => { follow(registration.installing); });
}

/**
 * Starts the service worker; tells when it is accepted, and of each new version that waits. Resolves with false, and without a word, where there
 * can be none: a chat app's browser, plain http, private mode, a host without `sw.js`.
 */
export async function register(onNewer: (takeOver: () => void) => void, onStarted: () => void): Promise<boolean> {
  if (!("serviceWorker" in navigator)) return false;
  try {
    const address = fileUrl("sw.js");
    const registration: ServiceWorkerRegistration | undefined = await navigator.serviceWorker.register(trustedScript("baolan-offline", address), { scope: siteRoot, updateViaCache: "none" });
    if (registration === undefined) return false;
    onStarted();
    onWaiting(registration, (worker) => {
      onNewer(() => {
        // Only after the reader's word does the page change under them.
        navigator.serviceWorker.addEventListener("controllerchange", () => { location.reload(); }, { once: true });
        say(worker, { type: "take-over" });
      });
    });
    let asked = Date.now();
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState !== "visible" || Date.now() - asked < APART) return;
      asked = Date.now();
      registration.update().catch(() => undefined);
    });
    const came = navigator.serviceWorker.controller === null;
    const ready = await navigator.serviceWorker.ready;
    // This very page came before there was a worker to keep it.
    if (came) say(ready.active, { type: "keep-page", url: location.href });
    return true;
  } catch {
    return false;
  }
}
