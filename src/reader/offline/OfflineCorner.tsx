import type { QueryClient } from "@tanstack/react-query";
import { useEffect, useState, type ReactNode } from "react";
import type { Publication } from "../../model/index.ts";
import { editionOfUrl, keptAddresses } from "../data/kept.ts";
import { fileUrl } from "../data/root.ts";
import { dateWords } from "../dates.ts";
import { paths } from "../paths.ts";
import { useOnline } from "./use-online.ts";
import { photoCount, useSaved } from "./use-saved.ts";
import { usePublication, useShownEdition, type ShownEdition } from "./use-shown-edition.ts";
import { words } from "./words.ts";

const BUTTON = "target mt-3 border border-ink px-6 text-ui text-ink hover:bg-tint";

/** At the foot of each page: keeping the edition that is open, and, with no network, what there is to read. */
export function OfflineCorner({ queryClient }: { queryClient: QueryClient }): ReactNode {
  const shown = useShownEdition(queryClient);
  const publication = usePublication(queryClient);
  const online = useOnline();
  return (
    <div className="mx-gutter pb-24 font-sans text-note text-soft no-print two:pb-10">
      {shown && <SaveEdition key={shown.ref.id} shown={shown} />}
      {!online && publication && <OnDevice publication={publication} />}
    </div>
  );
}

function SaveEdition({ shown }: { shown: ShownEdition }): ReactNode {
  const saved = useSaved(shown);
  if (saved.state === "unknown") return null;
  if (saved.state === "saving") {
    const percent = Math.round(saved.done * 100);
    return (
      <>
        <p>{words.saving(percent)}</p>
        <progress aria-label={words.progress} max={100} value={percent} />{" "}
        <button type="button" className={BUTTON} onClick={saved.stop}>{words.stop}</button>
      </>
    );
  }
  if (saved.state === "saved") {
    return (
      <>
        <p role="status">{saved.justNow ? words.done : ""}</p>
        <p>{words.saved}</p>
        <button type="button" className={BUTTON} onClick={saved.remove}>{words.remove}</button>
      </>
    );
  }
  return (
    <>
      <p role="status">{saved.fault ? words.failed[saved.fault] : saved.undo ? words.removed : ""}</p>
      {!saved.undo && <p>{words.kept}</p>}
      {saved.undo && <button type="button" className={BUTTON} onClick={saved.undo}>{words.undo}</button>}{" "}
      <button type="button" className={BUTTON} onClick={saved.save}>{words.save(words.photos(photoCount(shown), words.size(shown.ref.bytes)))}</button>
    </>
  );
}

/** The editions on this device, as links that open with no network. */
function OnDevice({ publication }: { publication: Publication }): ReactNode {
  const [ids, setIds] = useState<string[]>([]);
  useEffect(() => { keptAddresses().then((urls) => { setIds(urls.flatMap((url) => editionOfUrl(url) ?? [])); }, () => undefined); }, []);
  const there = publication.editions.filter(({ id }) => ids.includes(id));
  if (there.length === 0) return null;
  return (
    <>
      <p className="mt-3">{words.onDevice}</p>
      <ul>
        {there.map((edition) => (
          <li key={edition.id}>
            <a className="target inline-flex items-center text-ink underline" href={fileUrl(paths.edition(edition.id).slice(1))}>
              {[edition.pages.map(({ name }) => name).slice(0, 3).join("　"), dateWords(edition)].filter((part) => part !== undefined && part !== "").join(" · ")}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
