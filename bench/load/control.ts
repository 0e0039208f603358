import type { Edition, Item } from "../../src/model/index.ts";

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

/** What somebody would write by hand to make the page look like a page of a paper. */
const HAND_WRITTEN = `
html{background:#fbf8f1;color:#1d1a16;font-family:"Songti SC","Noto Serif CJK SC",SimSun,serif}
body{max-width:72rem;margin:0 auto;padding:1rem}
h1,h2,h3{font-weight:700;line-height:1.3;text-wrap:balance}
h2{color:#a8231a;border-bottom:1px solid #cfc6b6}
article{break-inside:avoid;margin:0 0 1.5rem}
p{font-size:1.125rem;line-height:1.8;text-indent:2em;text-align:justify;margin:0}
.kicker{color:#a8231a;text-indent:0;font-size:1rem}
`;

const line = (tag: string, text: string | undefined, kind = ""): string =>
  text === undefined ? "" : `<${tag}${kind}>${escaped(text.trim())}</${tag}>`;

function story(item: Item, heading: "h1" | "h3"): string {
  if (item.kind === "photo") return `<article>${line(heading, item.headline?.text)}${line("p", item.caption.text)}</article>`;
  const paragraphs = item.paragraphs.map(({ text }) => line("p", text)).join("");
  return `<article>${line("p", item.kicker?.text, ' class="kicker"')}${line(heading, item.headline?.text)}${line("p", item.deck?.text)}${paragraphs}</article>`;
}

const page = (title: string, css: string, body: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(title)}</title>`
  + `<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">`
  + `<style>${HAND_WRITTEN}${css.replaceAll("</style", "")}</style></head><body>${body}</body></html>`;

/**
 * The control of the load bench: a static page without script, as somebody would write it by hand for one story, its
 * style inline. Takes `css` to weigh as much as the site's own does.
 */
export const controlStory = (item: Item, css: string): string => page(item.headline?.text ?? "报栏", css, `<main>${story(item, "h1")}</main>`);

/** The same for the front page: all of an edition's text on one page. */
export function controlFront(edition: Edition, css: string): string {
  const sections = edition.pages.flatMap(({ sections: some }) => some)
    .map(({ title, items }) => `<section>${line("h2", title?.text)}${items.map((item) => story(item, "h3")).join("")}</section>`);
  return page("报栏", css, `<h1>报栏</h1><main>${sections.join("")}</main>`);
}
