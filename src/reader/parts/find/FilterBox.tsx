import { useEffect, useEffectEvent, useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { siteRoot } from "../../data/root.ts";
import { takeEarly } from "../../early.ts";
import { plainKey } from "../../keys/plain-key.ts";
import { strings } from "../../strings.ts";

interface FilterBoxProps {
  /** What is searched, beside the box. */
  label?: string;
  /** The words in the address. */
  query: string;
  /** Told of each change that is not inside an input method's composition. */
  onType: (query: string) => void;
  /** Told when Enter is pressed or the box is cleared. */
  onSubmit: (query: string) => void;
  /** Told when the box is left. */
  onLeave?: (query: string) => void;
  /** Told when somebody is about to type. */
  onReach?: () => void;
}

/** No page is further behind than so many keys. */
const MOST_TOLD = 50;

/**
 * The filter. While an input method composes nothing is filtered, and Enter and Esc are the input method's; Safari ends
 * a composition before the key that ended it, which is why keyCode 229 is asked for too (reading.md, Input).
 */
export function FilterBox({ label = strings.search.label, query, onType, onSubmit, onLeave, onReach }: FilterBoxProps): ReactNode {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const composing = useRef(false);
  const [draft, setDraft] = useState(query);
  const [seen, setSeen] = useState(query);
  // What was told of and has not come back yet: the page may follow some keys behind, and the box goes on from where it is.
  const [told, setTold] = useState<readonly string[]>([]);
  if (query !== seen) {
    setSeen(query);
    if (told.includes(query)) setTold(told.slice(told.indexOf(query) + 1));
    else {
      setTold([]);
      setDraft(query);
    }
  }
  const tell = (value: string) => {
    setTold((before) => [...before.slice(-MOST_TOLD), value]);
    onType(value);
  };

  // What was typed before the page's script had come stands in the box, or stood in the one that this one replaces, and
  // nobody has been told of it.
  const tellOfEarly = useEffectEvent(() => {
    const early = takeEarly();
    if (early?.focused) input.current?.focus();
    const typed = (early?.typed ?? "") || (input.current?.value ?? "");
    if (typed === "" || typed === query) return;
    setDraft(typed);
    tell(typed);
  });
  useEffect(() => { tellOfEarly(); }, []);

  useEffect(() => {
    const reachBox = (event: globalThis.KeyboardEvent) => {
      const slash = plainKey(event) === "/";
      const ctrlK = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!slash && !ctrlK) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener("keydown", reachBox);
    return () => { document.removeEventListener("keydown", reachBox); };
  }, []);

  const take = (value: string) => {
    setDraft(value);
    if (!composing.current) tell(value);
  };
  const clear = () => {
    setDraft("");
    tell("");
    onSubmit("");
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === "Escape") {
      event.preventDefault();
      if (draft === "") input.current?.blur();
      else clear();
    }
  };

  return (
    <form
      role="search"
      aria-label={strings.search.region}
      className="flex items-center gap-2 font-sans"
      action={siteRoot}
      onSubmit={(event) => {
        event.preventDefault();
        // The box itself is asked: Enter may come before what was typed early is told of.
        if (!composing.current) onSubmit(input.current?.value ?? draft);
      }}
    >
      <label htmlFor={id} className="shrink-0 text-note text-soft">{label}</label>
      <div className="relative min-w-0 grow">
        <input
          ref={input}
          id={id}
          type="search"
          name="q"
          value={draft}
          placeholder={strings.search.placeholder}
          enterKeyHint="search"
          autoComplete="off"
          spellCheck={false}
          className="target w-full appearance-none border border-ink bg-paper py-2 ps-3 pe-12 text-ui text-ink placeholder:text-soft"
          onChange={(event) => { take(event.currentTarget.value); }}
          onCompositionStart={() => { composing.current = true; }}
          onCompositionEnd={(event) => {
            composing.current = false;
            take(event.currentTarget.value);
          }}
          onFocus={onReach}
          onKeyDown={onKeyDown}
          onBlur={() => { if (!composing.current) onLeave?.(draft); }}
        />
        {draft !== "" && (
          <button type="button" aria-label={strings.search.clear} className="target absolute inset-y-0 end-0 text-ui text-soft hover:text-ink" onClick={clear}>
            <span aria-hidden="true">✕</span>
          </button>
        )}
      </div>
    </form>
  );
}
