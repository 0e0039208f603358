import type { Machine } from "../machine.ts";

/** What decides how the same page is painted: pictures of two machines can be compared where this is the same. */
export interface Stamp {
  /** Chromium's first number. */
  chromium: string;
  /** Every face with Chinese characters that the machine has, with its version. */
  faces: readonly string[];
}

/** Takes a machine and the Chromium's version, `156.0.8078.108`; gives the stamp of pictures that are taken there. */
export function stampOf(machine: Pick<Machine, "read">, version: string): Stamp {
  const faces = machine.read("fc-list", [":lang=zh-cn", "--format", "%{family[0]} %{style[0]} %{fontversion}\n"]).split("\n").filter((line) => line !== "");
  return { chromium: version.split(".")[0] ?? "", faces: [...new Set(faces)].sort() };
}

/** Takes the stamp of accepted pictures and of this machine; gives how they differ, in a sentence, or nothing where they don't. */
export function unlike(accepted: Stamp, here: Stamp): string | undefined {
  if (accepted.chromium !== here.chromium) return `the accepted ones are Chromium ${accepted.chromium}'s, and this is Chromium ${here.chromium}`;
  const [more, fewer] = [[here.faces, accepted.faces], [accepted.faces, here.faces]].map(([one = [], other = []]) => one.filter((face) => !other.includes(face)));
  if (more?.length === 0 && fewer?.length === 0) return undefined;
  return `the Chinese faces are others: ${[...(more ?? []).map((face) => `${face} is here`), ...(fewer ?? []).map((face) => `${face} is not here`)].join(", ")}`;
}
