import type { ReactNode } from "react";
import type { Edition } from "../src/model/index.ts";
import type { Device } from "./device.ts";

/** One state of a part, as it is shown: alone in a window. */
export interface State {
  /** In an address and a file's name. */
  name: string;
  /** What is drawn; without it, the page of `at`. */
  draw?: () => ReactNode;
  /** Where in the site it stands. */
  at?: string;
  device?: Device;
  /** What the site has; the paper of the gallery unless told otherwise. */
  editions?: readonly Edition[];
  /** The data is there from the start. Not so where the network is what is shown. */
  fetched?: boolean;
  /** What a reader has done on it already. */
  act?: () => void | Promise<void>;
  /** What must be there before it is looked at. */
  until?: string;
  /** The window that it is looked at in, in CSS pixels. */
  width?: number;
  height?: number;
}

export interface Part {
  /** In an address and a file's name. */
  name: string;
  title: string;
  states: readonly State[];
}

/** What a part does that is only looked at. */
export const nothing = (): void => undefined;

/** Takes a selector; presses what it finds. Throws where it finds nothing: a state that can't be reached is none. */
export function press(selector: string): void {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`nothing to press: ${selector}`);
  element.click();
}

/** Takes a selector; resolves with what it finds, once it is there. */
export function whenThere(selector: string): Promise<HTMLElement> {
  return new Promise((resolve) => {
    const look = (): void => {
      const element = document.querySelector<HTMLElement>(selector);
      if (element) resolve(element);
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** Takes a selector; presses what it finds, once it is there. */
export const pressWhenThere = async (selector: string): Promise<void> => { (await whenThere(selector)).click(); };
