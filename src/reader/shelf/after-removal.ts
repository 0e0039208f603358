/**
 * Takes the button that takes an entry out of its list; moves the focus to that of the next entry, of the one before, or to
 * the heading given: it must not fall to the page's top with the entry.
 */
export function focusOn(list: Element | null, index: number, heading: HTMLElement | null): void {
  const buttons = [...(list?.querySelectorAll<HTMLElement>("[data-remove]") ?? [])];
  (buttons[index + 1] ?? buttons[index - 1] ?? heading)?.focus({ preventScroll: true });
}
