import type { Page } from "@playwright/test";

/** A control, and what a finger may hit to press it, in CSS pixels around its middle. */
export interface Target {
  name: string;
  width: number;
  height: number;
}

/**
 * Takes a page as it stands, and perhaps the part of it that is asked after; gives each control there with its target. It is measured by
 * hitting: from the control's middle outwards in the four directions, as far as a touch would still press it, 60 pixels at the most.
 * What is enlarged by a pseudo-element counts, and what is covered by something else does not.
 */
export const targetsIn = (page: Page, part = "body"): Promise<Target[]> =>
  page.evaluate((selector) => {
    const MOST = 60;
    const within = document.querySelector("dialog[open]") ?? document.querySelector(selector);
    if (!within) throw new Error(`There is no ${selector}.`);
    return [...within.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary")].flatMap((control) => {
      if (!control.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || control.closest(".sr-only")) return [];
      const label = control instanceof HTMLInputElement && /^(radio|checkbox|file)$/.test(control.type) ? control.labels?.[0] : undefined;
      const box = label ?? control;
      box.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
      const [first] = box.getClientRects();
      if (!first) return [];
      const [x, y] = [first.left + first.width / 2, first.top + first.height / 2];
      const hit = (right: number, down: number): boolean => {
        const at = document.elementFromPoint(x + right, y + down);
        return at !== null && (box.contains(at) || control.contains(at));
      };
      const reach = (right: number, down: number): number => {
        let far = 0;
        while (far < MOST && hit(right * (far + 1), down * (far + 1))) far++;
        return far;
      };
      const name = (control.getAttribute("aria-label") ?? box.textContent).trim().slice(0, 30);
      if (!hit(0, 0)) return [{ name, width: 0, height: 0 }];
      return [{ name, width: reach(-1, 0) + reach(1, 0) + 1, height: reach(0, -1) + reach(0, 1) + 1 }];
    });
  }, part);
