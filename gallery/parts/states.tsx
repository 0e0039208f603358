import type { FaultKind } from "../../src/reader/data/fault.ts";
import { StillStatic } from "../../src/reader/app/StillStatic.tsx";
import { NewVersion } from "../../src/reader/offline/NewVersion.tsx";
import { ErrorRegion } from "../../src/reader/parts/states/ErrorRegion.tsx";
import { Loading } from "../../src/reader/parts/states/Loading.tsx";
import { Notice } from "../../src/reader/parts/states/Notice.tsx";
import { Remark } from "../../src/reader/parts/text/Remark.tsx";
import { Toasts } from "../../src/reader/parts/states/Toasts.tsx";
import { toast } from "../../src/reader/parts/states/toast.ts";
import { Unready } from "../../src/reader/parts/states/Unready.tsx";
import { words as shelf } from "../../src/reader/shelf/words.ts";
import { strings } from "../../src/reader/strings.ts";
import { nothing, type Part, type State } from "../part.ts";

/** Every fault of the data; what is newer than the page would load the page anew, so its words are shown alone. */
const FAULTS: readonly Exclude<FaultKind, "newer">[] = ["offline", "unreachable", "missing", "server", "timeout", "truncated", "altered", "html", "malformed", "older"];

const fault = (kind: (typeof FAULTS)[number]): State => ({
  name: kind, height: 420,
  draw: () => <Unready state={{ state: "failed", kind, retry: nothing, retrying: false }} />,
});

function Broken(): never {
  throw new Error("a part that fails, to be looked at");
}

export const statesOfData: Part = {
  name: "data", title: "取报纸",
  states: [
    { name: "loading", draw: () => <Loading file={undefined} /> },
    { name: "loading-slow", draw: () => <Loading file={undefined} />, device: { hurried: true } },
    { name: "empty", height: 420, draw: () => <Unready state={{ state: "empty" }} /> },
    { name: "unknown", draw: () => <Unready state={{ state: "unknown" }} /> },
    ...FAULTS.map(fault),
    { name: "retrying", height: 420, draw: () => <Unready state={{ state: "failed", kind: "server", retry: nothing, retrying: true }} /> },
    { name: "newer", height: 420, draw: () => <Notice page words={strings.faults.newer} action={strings.faults.reload} onAction={nothing} /> },
    { name: "region", height: 320, draw: () => <ErrorRegion><Broken /></ErrorRegion> },
  ],
};

export const remarks: Part = {
  name: "remarks", title: "页上的话",
  states: [
    { name: "partial", height: 160, draw: () => <Remark text={strings.faults.partial(2)} onRetry={nothing} /> },
    { name: "kept", height: 160, draw: () => <Remark text={strings.faults.kept} onRetry={nothing} /> },
    { name: "toast", height: 240, draw: () => <Toasts />, act: () => { toast(strings.share.copied); } },
    { name: "toast-undo", height: 240, draw: () => <Toasts />, act: () => { toast(shelf.unsaved, { label: shelf.undo, run: nothing }); } },
    { name: "toast-long", height: 240, draw: () => <Toasts />, act: () => { toast(shelf.keptForNow(shelf.savedNow), { label: shelf.see, run: nothing }); } },
    { name: "new-version", height: 320, draw: () => <NewVersion onTakeOver={nothing} onLater={nothing} /> },
    { name: "still-static", height: 240, draw: () => <StillStatic />, device: { hurried: true }, until: "[role=status]" },
    { name: "still-static-fault", height: 420, draw: () => <StillStatic fault="offline" onRetry={nothing} /> },
    { name: "still-static-chunk", height: 420, draw: () => <StillStatic fault="chunk" /> },
  ],
};
