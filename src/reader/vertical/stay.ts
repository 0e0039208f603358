/** In pixels: the bar that sticks at the top of a page that scrolls down, and a line that is all that is left of a paragraph. */
const [BAR, LINE] = [52, 40];

/** The first paragraph of the story of which something can be read, or undefined where no story is shown. */
function paragraphInView(): Element | undefined {
  const leaf = document.querySelector(".leaf");
  const upright = leaf !== null && getComputedStyle(leaf).writingMode === "vertical-rl";
  const right = leaf?.getBoundingClientRect().right ?? 0;
  return [...document.querySelectorAll("article p[id]")].find((paragraph) => {
    const box = paragraph.getBoundingClientRect();
    return upright ? box.left < right - LINE : box.bottom > BAR + LINE;
  });
}

/** Takes what will set the story anew; does it, and brings the paragraph that was being read into view again. */
export function stayWhile(change: () => void): void {
  const paragraph = paragraphInView();
  change();
  requestAnimationFrame(() => { paragraph?.scrollIntoView({ block: "start", inline: "nearest" }); });
}
