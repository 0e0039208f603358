import type { Edition } from "../../model/index.ts";
import { breaksIn } from "./breaks.ts";
import { setBreaks } from "./set-breaks.ts";

export { breaksIn };

/** Takes an edition; gives it with the places at which a line of a headline, kicker or deck may end. The edition taken is not changed. */
export const withBreaks = (edition: Edition): Edition => setBreaks(edition, breaksIn);
