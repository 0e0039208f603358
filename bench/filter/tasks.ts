import * as v from "valibot";

/**
 * A task of a page's main thread: milliseconds from the key, how long it took, and for how long of it the thread had a processor.
 * The loop by which Chromium slows a thread counts in, and that goes by the clock: on a busy machine both are too long.
 */
export interface Task {
  start: number;
  duration: number;
  busy: number;
}

const EventSchema = v.object({
  name: v.string(),
  ph: v.string(),
  pid: v.number(),
  tid: v.number(),
  ts: v.number(),
  dur: v.optional(v.number(), 0),
  tdur: v.optional(v.number(), 0),
  args: v.optional(v.looseObject({ name: v.optional(v.string()), data: v.optional(v.looseObject({ type: v.optional(v.string()) })) })),
});

const TraceSchema = v.object({ traceEvents: v.array(v.unknown()) });

/**
 * Takes a trace of one keystroke, as Chromium writes it; gives the tasks of the thread that heard the key, from the key on.
 * Throws where the trace is of another form or nobody heard a key.
 */
export function tasksIn(trace: Buffer): Task[] {
  const { traceEvents } = v.parse(TraceSchema, JSON.parse(trace.toString("utf8")));
  const events = traceEvents.flatMap((event) => {
    const parsed = v.safeParse(EventSchema, event);
    return parsed.success ? [parsed.output] : [];
  });
  const key = events.find(({ name, args }) => name === "EventDispatch" && /^(?:keydown|beforeinput|input)$/.test(args?.data?.type ?? ""));
  if (!key) throw new Error("Nobody heard the key.");
  return events
    .filter(({ name, pid, tid, ts, dur }) => /RunTask$/.test(name) && pid === key.pid && tid === key.tid && ts + dur >= key.ts)
    .map(({ ts, dur, tdur }) => ({ start: (ts - key.ts) / 1000, duration: dur / 1000, busy: tdur / 1000 }));
}
