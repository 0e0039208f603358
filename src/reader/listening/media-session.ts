const ACTIONS = ["play", "pause", "previoustrack", "nexttrack", "stop"] as const;
export type Controls = Partial<Record<(typeof ACTIONS)[number], () => void>>;

/**
 * Takes what is read out and what the controls of a lock screen or a headset do; sets them where there are any, until the
 * function that it gives is called. Systems show them for sound that a page plays itself; for a voice of the system's own
 * some do and some do not.
 */
export function controlFromOutside(title: string, paper: string, controls: Controls): () => void {
  if (!("mediaSession" in navigator)) return () => undefined;
  const session = navigator.mediaSession;
  if (typeof MediaMetadata === "function") session.metadata = new MediaMetadata({ title, artist: paper });
  const set = (action: (typeof ACTIONS)[number], handler: (() => void) | null): void => {
    try {
      session.setActionHandler(action, handler);
    } catch {
      // A browser that does not know this action.
    }
  };
  for (const action of ACTIONS) set(action, controls[action] ?? null);
  return () => {
    for (const action of ACTIONS) set(action, null);
    session.metadata = null;
    session.playbackState = "none";
  };
}

/** Tells a lock screen whether something is being said. */
export function tellOutside(playing: boolean): void {
  if ("mediaSession" in navigator) navigator.mediaSession.playbackState = playing ? "playing" : "paused";
}
