import { CONTRACT_VERSION } from "../../model/index.ts";
import type { SiteFile } from "../publish.ts";
import type { Story } from "../stories.ts";
import { storyText } from "./text.ts";

/** Takes a story's id; gives where its twins lie, from the site's root. */
export const twinPaths = (id: string): { text: string; json: string } => ({ text: `a/${id}/index.txt`, json: `a/${id}/index.json` });

/** Takes a story; gives it as data: the contract's own item, with the edition and the page that it stands in. */
export function storyData({ edition, page, section, item }: Story): object {
  const { id, date, month, dateBasis } = edition;
  return {
    version: CONTRACT_VERSION,
    edition: { id, date, month, dateBasis },
    page: { id: page.id, number: page.number, name: page.name, source: page.source },
    section: section.title?.text.trim(),
    item,
  };
}

/** Takes a story and the site's address, where it is known; gives its plain-text and its JSON twin. */
export function twinFiles(story: Story, url: string | undefined): SiteFile[] {
  const { text, json } = twinPaths(story.item.id);
  const encoder = new TextEncoder();
  return [
    { path: text, bytes: encoder.encode(storyText(story, url === undefined ? undefined : `${url}a/${story.item.id}/`)) },
    { path: json, bytes: encoder.encode(`${JSON.stringify(storyData(story))}\n`) },
  ];
}
