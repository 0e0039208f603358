import { strings } from "../../strings.ts";
import { toast } from "./toast.ts";

/** Says that the code of what was asked for can't be had: the site may just have been built anew. */
export const tellCodeGone = (): void => { toast(`${strings.faults.chunk.title}。${strings.faults.chunk.help}`); };
