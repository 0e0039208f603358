import { useRef, type ReactNode } from "react";
import "../../whole.css";
import { dateWords } from "../../dates.ts";
import { Link } from "../../parts/frame/Link.tsx";
import { Frame } from "../../parts/frame/Frame.tsx";
import { Masthead } from "../../parts/frame/Masthead.tsx";
import { toast } from "../../parts/states/toast.ts";
import { Marked } from "../../parts/text/Marked.tsx";
import { paths } from "../../paths.ts";
import { focusOn } from "../../shelf/after-removal.ts";
import { deviceShelf } from "../../shelf/device.ts";
import { ExchangeTools } from "../../shelf/exchange/ExchangeTools.tsx";
import { words } from "../../shelf/exchange/words.ts";
import { NoteItem } from "../../shelf/NoteItem.tsx";
import type { Note, Saved } from "../../shelf/record.ts";
import type { Held } from "../../shelf/store.ts";
import { useShelf } from "../../shelf/use-shelf.ts";
import { words as shelfWords } from "../../shelf/words.ts";
import { strings } from "../../strings.ts";

/** What a reader keeps on this device: saved stories, marks and notes. */
export function SavedPage(): ReactNode {
  const held = useShelf();
  return (
    <Frame title={words.title} masthead={<Masthead />}>
      <div className="mx-auto measure px-gutter pt-8">
        <h1 tabIndex={-1} className="text-title outline-none balance">{words.title}</h1>
        <p className="mt-2 font-sans text-note text-soft balance">{words.about}</p>
        <p className="without-script mt-8 border-s-4 border-accent bg-tint px-4 py-3 font-sans text-ui">{words.noScript}</p>
        {held && <Shelf held={held} />}
      </div>
    </Frame>
  );
}

function Shelf({ held }: { held: Held }): ReactNode {
  const { saved, notes, newer, kept } = held;
  const empty = saved.length === 0 && notes.length === 0;
  return (
    <>
      {!kept && <p role="alert" className="mt-6 border-s-4 border-accent bg-tint px-4 py-3 font-sans text-ui">{words.notKept}</p>}
      {newer > 0 && <p className="mt-6 border-s-4 border-rule bg-tint px-4 py-3 font-sans text-ui">{words.newer(newer)}</p>}
      {empty ? (
        <div className="mt-12 border-t border-rule py-12 text-center">
          <p className="text-story font-bold">{words.empty.title}</p>
          <p className="mx-auto mt-3 max-w-note font-sans text-ui text-soft">{words.empty.help}</p>
          <p><Link to={paths.home()} className="target mt-6 inline-flex items-center border border-ink px-6 font-sans text-ui hover:bg-tint">{words.empty.home}</Link></p>
        </div>
      ) : (
        <>
          <SavedList saved={saved} />
          <NoteList notes={notes} />
        </>
      )}
      <ExchangeTools records={[...saved, ...notes]} />
    </>
  );
}

/** The day of a moment where the reader is: `YYYY-MM-DD`. */
function dayOf(at: number): string {
  const moment = new Date(at);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

function SavedList({ saved }: { saved: readonly Saved[] }): ReactNode {
  const list = useRef<HTMLUListElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = (story: Saved, index: number) => {
    focusOn(list.current, index, heading.current);
    deviceShelf.remove(story);
    toast(words.removed(story.title), { label: shelfWords.undo, undoes: true, run: () => { deviceShelf.put(story); } });
  };
  return (
    <section aria-labelledby="stories" className="mt-8">
      <h2 ref={heading} id="stories" tabIndex={-1} className="font-sans text-ui text-accent outline-none">{words.stories} <span className="text-soft figures">{saved.length}</span></h2>
      {saved.length === 0 && <p className="py-4 font-sans text-ui text-soft">{words.empty.stories}</p>}
      <ul ref={list}>
        {saved.map((story, index) => (
          <li key={story.id} className="flex items-start gap-3 border-b border-rule py-3">
            <div className="min-w-0 grow">
              {story.kicker !== undefined && <p className="font-sans text-note tracking-kicker text-accent"><Marked text={story.kicker} /></p>}
              <h3 className="text-story balance"><Link to={paths.story(story.id)} className="inline-block target py-2 hover:text-accent"><Marked text={story.title} /></Link></h3>
              <p className="font-sans text-note text-soft">
                {[story.section, dateWords({ date: story.date })].map((place) => place !== undefined && <span key={place} className="me-3">{place}</span>)}
                <span className="inline-block">{words.savedOn(dateWords({ date: dayOf(story.at) }) ?? "")}</span>
              </p>
            </div>
            <button type="button" data-remove="" aria-label={words.removeStory(story.title)} className="target shrink-0 px-2 font-sans text-note text-soft hover:text-accent" onClick={() => { remove(story, index); }}>{shelfWords.remove}</button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The story whose note was changed last comes first; in it, the notes as the text has them. */
function byStory(notes: readonly Note[]): Note[][] {
  const stories = new Map<string, Note[]>();
  for (const note of notes) stories.set(note.story, [...(stories.get(note.story) ?? []), note]);
  return [...stories.values()].map((own) => own.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start));
}

function NoteList({ notes }: { notes: readonly Note[] }): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const stories = byStory(notes);
  const order = stories.flat();
  return (
    <section aria-labelledby="notes" className="mt-10">
      <h2 ref={heading} id="notes" tabIndex={-1} className="font-sans text-ui text-accent outline-none">{strings.story.notes} <span className="text-soft figures">{notes.length}</span></h2>
      {notes.length === 0 && <p className="py-4 font-sans text-ui text-soft">{words.empty.notes}</p>}
      <div ref={list}>
        {stories.map((own) => (
          <section key={own[0]?.story} aria-label={own[0]?.title} className="border-b border-rule py-3">
            <h3 className="text-ui balance"><Link to={paths.story(own[0]?.story ?? "")} className="inline-block target py-2.5 hover:text-accent"><Marked text={own[0]?.title ?? ""} /></Link></h3>
            <ul>
              {own.map((note) => (
                <li key={note.id} className="py-2">
                  <NoteItem note={note} onRemove={() => { focusOn(list.current, order.indexOf(note), heading.current); }}>
                    <Link to={paths.story(note.story, { paragraph: note.paragraph })} className="target inline-flex items-center text-soft underline hover:text-accent">{shelfWords.notes.place(note.paragraph)}</Link>
                  </NoteItem>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}
