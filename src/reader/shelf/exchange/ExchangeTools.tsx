import { useRef, useState, type ReactNode } from "react";
import "../../whole.css";
import { siteRoot } from "../../data/root.ts";
import { paths } from "../../paths.ts";
import { deviceShelf } from "../device.ts";
import type { Kept } from "../record.ts";
import { toJson } from "./json.ts";
import { toMarkdown } from "./markdown.ts";
import { LARGEST, merge, readFile } from "./read.ts";
import { words as all } from "./words.ts";

const words = all.exchange;
const button = "target border border-ink px-4 hover:bg-tint";

const fullAddress = (story: string, paragraph?: number): string =>
  new URL(`${siteRoot}${paths.story(story, paragraph === undefined ? {} : { paragraph }).slice(1)}`, location.href).href;

/** Hands the reader a file, made here and sent nowhere. */
function handOver(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken what it needs when the next task begins.
  setTimeout(() => { URL.revokeObjectURL(url); }, 0);
}

/** Takes a file that a reader chose; puts what it brings on the shelf, and gives what is to be said of it. */
async function takeIn(file: File): Promise<{ said: string; failed: boolean }> {
  if (file.size > LARGEST) return { said: words.faults.large, failed: true };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { said: words.faults.unreadable, failed: true };
  }
  const read = readFile(text);
  if (!read.ok) return { said: words.faults[read.fault], failed: true };
  deviceShelf.read();
  const { records, added, changed, same } = merge(deviceShelf.now(), read.records);
  deviceShelf.put(...records);
  return { said: `${words.done(added, changed, same)}${read.malformed > 0 ? words.malformed(read.malformed) : ""}${words.end}`, failed: false };
}

/** Takes the shelf away as a file, and back again. */
export function ExchangeTools({ records }: { records: readonly Kept[] }): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  const [result, setResult] = useState<{ said: string; failed: boolean }>();
  return (
    <section aria-labelledby="exchange" className="mt-12 border-t border-rule pt-4 font-sans">
      <h2 id="exchange" className="text-ui">{words.title}</h2>
      <p className="mt-1 text-note text-soft">{words.help}</p>
      <div className="mt-3 flex flex-wrap gap-3 text-ui">
        {records.length > 0 && (
          <>
            <button type="button" className={button} onClick={() => { handOver(`${words.fileName}.json`, "application/json", toJson(records)); }}>{words.json}</button>
            <button type="button" className={button} onClick={() => { handOver(`${words.fileName}.md`, "text/markdown;charset=utf-8", toMarkdown(records, fullAddress)); }}>{words.markdown}</button>
          </>
        )}
        <button type="button" className={button} onClick={() => { field.current?.click(); }}>{words.import}</button>
        <input
          ref={field}
          type="file"
          accept=".json,.md,application/json,text/markdown"
          aria-label={words.import}
          hidden
          onChange={(event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (!file) return;
            void takeIn(file).then((next) => {
              setResult(next);
              // The same file may be chosen again.
              input.value = "";
            });
          }}
        />
      </div>
      <p role={result?.failed === true ? "alert" : "status"} className={`mt-3 text-ui ${result?.failed === true ? "text-accent" : ""}`}>{result?.said}</p>
    </section>
  );
}
