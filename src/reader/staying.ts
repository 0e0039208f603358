/** The state of a move that leaves the view where it is: another section of the page that one is reading, say. */
export const STAYING = { stays: true } as const;

/** Takes the state of an entry of the history, whatever it is; tells whether the move to it leaves the view where it is. */
export const stays = (state: unknown): boolean => typeof state === "object" && state !== null && "stays" in state && state.stays === true;
