/** Takes what may wait; does it when the page has loaded and has nothing else to do, or a second later where no browser can say. */
export function whenIdle(task: () => void): void {
  const soon = (): void => {
    if (typeof requestIdleCallback === "function") requestIdleCallback(task);
    else setTimeout(task, 1000);
  };
  if (document.readyState === "complete") soon();
  else window.addEventListener("load", soon, { once: true });
}
