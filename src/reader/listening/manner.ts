import * as v from "valibot";

const KEY = "baolan:listening";
const VERSION = 1;
export const RATES = [0.75, 1, 1.25, 1.5, 2] as const;

/** How a reader wants to be read to: a speed, and a voice by its address. What is absent is as the device has it. */
const MannerSchema = v.object({
  rate: v.fallback(v.optional(v.picklist(RATES)), undefined),
  voice: v.fallback(v.optional(v.pipe(v.string(), v.maxLength(400))), undefined),
});
export type KeptManner = v.InferOutput<typeof MannerSchema>;

let memory: KeptManner | undefined;

/** Gives what this device keeps of it. Never throws; what can't be read, or a newer reader wrote, is as if it had never been (fault 22). */
export function keptManner(): KeptManner {
  if (memory) return memory;
  try {
    const value: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? "{}");
    const parsed = v.safeParse(MannerSchema, v.is(v.object({ v: v.literal(VERSION) }), value) ? value : {});
    return parsed.success ? parsed.output : {};
  } catch {
    return {};
  }
}

/** Keeps it on the device, or, where that can't be, for as long as the page lives (fault 21). */
export function keepManner(manner: KeptManner): void {
  try {
    window.localStorage.setItem(KEY, JSON.stringify({ v: VERSION, ...manner }));
    memory = undefined;
  } catch {
    memory = manner;
  }
}
