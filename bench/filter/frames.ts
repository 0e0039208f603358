import * as v from "valibot";

/** What a page's main thread did between two times, by the trace of it. */
export interface Drawn {
  /** The longest piece of layout (with the styles that it asked for), in milliseconds. */
  longestLayout: number;
  /** The same by the thread's own time, which a busy machine does not lengthen. */
  longestBusy: number;
  /** Frames that came to the screen, and those that were due and did not. */
  shown: number;
  dropped: number;
}

const EventSchema = v.object({ name: v.string(), ts: v.number(), dur: v.optional(v.number(), 0), tdur: v.optional(v.number()) });
const TraceSchema = v.object({ traceEvents: v.array(v.unknown()) });

/** Takes a trace that Chromium wrote (categories devtools.timeline and devtools.timeline.frame); gives what was drawn in it. Throws where it is of another form. */
export function drawnIn(trace: Buffer): Drawn {
  const { traceEvents } = v.parse(TraceSchema, JSON.parse(trace.toString("utf8")));
  const drawn: Drawn = { longestLayout: 0, longestBusy: 0, shown: 0, dropped: 0 };
  for (const event of traceEvents) {
    const parsed = v.safeParse(EventSchema, event);
    if (!parsed.success) continue;
    const { name, dur, tdur = dur } = parsed.output;
    if (name === "Layout" || name === "UpdateLayoutTree") {
      drawn.longestLayout = Math.max(drawn.longestLayout, dur / 1000);
      drawn.longestBusy = Math.max(drawn.longestBusy, tdur / 1000);
    } else if (name === "DrawFrame") drawn.shown++;
    else if (name === "DroppedFrame") drawn.dropped++;
  }
  return drawn;
}
