import { strings } from "../../strings.ts";
import { toast } from "./toast.ts";

/** Says that the code of what was asked for can't be had: there is no network, or the site may just have been built anew. */
export const tellCodeGone = (): void => {
  const { title, help, withoutNetwork } = strings.faults.chunk;
  toast(`${title}。${navigator.onLine ? help : withoutNetwork}`);
};
