import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { ExplainedLine, Pressed } from "../../pressed.ts";
import { withPeople } from "./people.ts";
import type { PlacedCorrection } from "./placing.ts";
import { sidecarFault } from "../read.ts";
import type { ReadSidecar } from "../read.ts";
import { withReplacements } from "./replace.ts";

/**
 * Takes what the press made of a page, its sidecar and the placed corrections; gives it with words replaced and people
 * named as the editor says. (A line's role, joins and splits the press honours itself.) The explanation of each line that
 * was touched says so. A correction that could not be carried out is an error at its place in the sidecar.
 */
export function applyCorrections(pressed: Pressed, read: ReadSidecar, corrections: readonly PlacedCorrection[]): Pressed {
  if (corrections.length === 0) return pressed;
  const replaced = withReplacements(pressed.page, corrections);
  const peopled = withPeople(replaced.page, corrections);
  const fault = ({ index }: PlacedCorrection, message: string, help: string): Diagnostic =>
    sidecarFault("correction-unmatched", read.path, read.placeOf(["corrections", index]), message, help);
  const diagnostics = [
    ...pressed.diagnostics,
    ...replaced.missed.map((placed) => fault(placed, `第 ${placed.at.line} 行的这些字改不了：接排时变了样，或与另一条更正重叠。`, "请把 printed 写短一些，或把两条更正并成一条。")),
    ...peopled.missed.map((placed) => fault(placed, `第 ${placed.at.line} 行不属于哪一篇稿件，署名无处可放。`, "请改指稿件里的一行：标题、正文或图片说明。")),
  ];
  const touched = new Map(corrections.filter(({ entry }) => entry.replace ?? entry.people).map(({ entry, at }) =>
    [at.line, [entry.replace && "有字经编者更正", entry.people && "署名经编者更正"].filter(Boolean).join("，")]));
  const explain = (): ExplainedLine[] => pressed.explain().map((line) => {
    const note = touched.get(line.line);
    return note === undefined ? line : { ...line, evidence: `${line.evidence}；${note}` };
  });
  return { page: peopled.page, diagnostics, explain };
}
