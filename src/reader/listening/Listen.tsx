import { useEffect, type ReactNode } from "react";
import type { Item } from "../../model/index.ts";
import { tellCodeGone } from "../parts/states/code-gone.ts";
import { strings } from "../strings.ts";
import { useCode } from "../use-code.ts";
import { listenedTo, listenTo, useListening } from "./listening.ts";
import { speech, useVoices } from "./speech.ts";

/** Starts reading a story out. Not there where the device has no voice that reads Chinese. */
export function ListenButton({ id, className }: { id: string; className: string }): ReactNode {
  const voices = useVoices();
  const listening = useListening() === id;
  if (voices.length === 0) return null;
  const onClick = () => {
    if (!listening) {
      // On iOS the first words must be said within the tap itself, and the player's code has yet to come.
      speech()?.speak(new SpeechSynthesisUtterance(""));
    }
    listenTo(listening ? undefined : id);
  };
  return (
    <button type="button" id="listen" aria-pressed={listening} aria-label={strings.listenTo} className={className} onClick={onClick}>
      {strings.listen}
    </button>
  );
}

interface ListenPlaceProps {
  item: Item;
  /** The story that comes after it, if any. */
  next: Item | undefined;
}

const loadPlayer = () => import("./PlayerBar.tsx");

/** Where the player stands while a story is read out. Its code comes when it is asked for. */
export function ListenPlace({ item, next }: ListenPlaceProps): ReactNode {
  const listening = useListening() === item.id;
  const code = useCode(loadPlayer, listening, () => {
    listenTo(undefined);
    tellCodeGone();
  });
  // Left by another way than the player's own, a story is left in silence.
  useEffect(() => () => { listenedTo(item.id); }, [item.id]);
  return listening && code ? <code.PlayerBar item={item} next={next} /> : null;
}
