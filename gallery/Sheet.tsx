import { useRef, type ReactNode } from "react";
import type { Part, State } from "./part.ts";
import { WINDOWS } from "./windows.ts";

interface SheetProps {
  states: readonly (Pick<State, "name" | "width" | "height"> & { address: string })[];
  title: string;
  /** Told once each state stands and is still. */
  onReady: () => void;
}

const addressOf = ({ name: part }: Part, { name }: State): string => `?part=${part}&state=${name}`;

/** Takes a part, and whether its stories are set in columns from the right; gives its states for a sheet. */
export const statesOfPart = (part: Part, vertical: boolean): SheetProps["states"] =>
  part.states.map((state) => ({ ...state, address: `${addressOf(part, state)}${vertical ? "&vertical" : ""}` }));

/** Takes a state of a part; gives it at each width that a page is looked at. */
export const statesAtEachWidth = (part: Part, state: State): SheetProps["states"] =>
  WINDOWS.map(({ width, height }) => ({ name: `${width}`, width, height, address: addressOf(part, state) }));

const isStill = ({ contentDocument }: HTMLIFrameElement): boolean => contentDocument?.documentElement.dataset["ready"] !== undefined;

/** Several states at once, each in a window of its own: what is photographed. A developer's page of contents is `Contents`. */
export function Sheet({ states, title, onReady }: SheetProps): ReactNode {
  const main = useRef<HTMLElement>(null);
  const look = (): void => {
    if ([...(main.current?.querySelectorAll("iframe") ?? [])].every(isStill)) onReady();
    else requestAnimationFrame(look);
  };
  return (
    <main ref={main} className="gallery-sheet" aria-label={title}>
      {states.map(({ name, address, width = 390, height = 640 }, index) => (
        <figure key={name}>
          <figcaption>{name}</figcaption>
          <iframe src={address} title={name} width={width} height={height} {...(index === 0 && { onLoad: look })} />
        </figure>
      ))}
    </main>
  );
}
