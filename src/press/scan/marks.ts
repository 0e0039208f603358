import { isOneOf, unitsOf } from "./units.ts";

/** Marks that end a sentence, and what may close behind them. */
const STOPS = unitsOf("。！？!?…");
const HALF_STOPS = unitsOf("；;");
const CLOSERS = unitsOf("”’」』）)】》〉\"'");
const COMMAS = unitsOf("，,、");
const OPENERS = unitsOf("“‘「『（(【《〈");
const COLONS = unitsOf("：:");
const DASHES = unitsOf("—―-");

/** How a piece of text ends. `stop`: a sentence's end, closers behind it included; `open`: nothing that ends anything. */
export type Ending = "stop" | "comma" | "colon" | "dash" | "closer" | "opener" | "open";

/** Codes that typesetting left at a paragraph's end: ②6 ⑧3. At most four of them. */
const CODES = /(?:[\u2460-\u2473]\s?\d{1,3}\s*){1,4}$/;

/** Takes trimmed text; gives it without typesetting's codes at its end. Looks at the last 24 units only. */
export function withoutCodes(core: string): string {
  const code = core.charCodeAt(core.length - 1);
  if (code < 0x30 || code > 0x39) return core;
  const tail = core.slice(-24);
  const cut = tail.replace(CODES, "").trimEnd();
  return cut.length === tail.length ? core : core.slice(0, core.length - tail.length + cut.length);
}

/** Takes trimmed text; says how it ends. Looks at a handful of characters from its end. */
export function endingOf(text: string): Ending {
  const core = withoutCodes(text);
  let at = core.length - 1;
  if (isOneOf(STOPS | HALF_STOPS, core, at)) return "stop";
  if (isOneOf(COMMAS, core, at)) return "comma";
  if (isOneOf(COLONS, core, at)) return "colon";
  if (isOneOf(DASHES, core, at)) return "dash";
  if (isOneOf(OPENERS, core, at)) return "opener";
  if (core.endsWith(".") && at > 0 && core.charCodeAt(at - 1) > 0x2e80) return "stop";
  if (!isOneOf(CLOSERS, core, at)) return "open";
  while (at > 0 && isOneOf(CLOSERS, core, at)) at--;
  return isOneOf(STOPS | HALF_STOPS, core, at) ? "stop" : "closer";
}

/** Whether text holds a sentence's end before its last character. For short text. */
export const hasInnerStop = (core: string): boolean => {
  const at = core.indexOf("。");
  return at >= 0 && at < core.length - 1;
};

/** Marks and particles that no paragraph begins with: what begins so has lost what stood before it. */
const CANNOT_BEGIN = unitsOf("，。、；：！？）》」』】”’,;:!?)的了着们吗呢吧");
const CAN_AFTER_ALL = /^(?:的士|的确|的哥|的卢|了解|了不起|了却|了结|着力|着眼|着手|着重|着实|着火|着装|着急|们)/;

/** Whether a paragraph that begins so has lost its beginning. */
export const lacksBeginning = (core: string): boolean => isOneOf(CANNOT_BEGIN, core, 0) && !CAN_AFTER_ALL.test(core.slice(0, 3));

/** Two runs of Han text with a column's gutter between them. */
const GUTTER = /[\u4e00-\u9fff，。、]{4}[ \u3000\u00a0]{4,}[\u4e00-\u9fff“（]{4}/;

/** Whether a line seems to hold two columns' text. */
export const hasGutter = (core: string): boolean =>
  core.length <= 240 && (core.includes("    ") || core.includes("\u3000\u3000\u3000\u3000")) && GUTTER.test(core);
