import { namedIn } from "../suite/links.ts";
import { jsonFaults } from "./json.ts";
import { linkedDataFaults } from "./linked-data.ts";
import { xmlFaults } from "./xml.ts";

/** What was looked at in a site, and what is wrong with it, each with its address. */
export interface Looked {
  stories: number;
  feeds: number;
  photographs: number;
  faults: string[];
}

const DATA = /<script type="application\/ld\+json">(.*?)<\/script>/gs;

/**
 * Takes the address that a built site states (`https://paper.example/`), and what gives the text of one of its absolute addresses; holds
 * site map, feeds, manifest and each story's data against their standards. Rejects where a file is not there.
 */
export async function lookAtSite(url: string, text: (address: string) => Promise<string>): Promise<Looked> {
  const map = await text(`${url}sitemap.xml`);
  const faults = [
    ...xmlFaults("sitemap", map).map((fault) => `sitemap.xml: ${fault}`),
    ...jsonFaults("manifest", await text(`${url}app.webmanifest`)).map((fault) => `app.webmanifest: ${fault}`),
  ];
  const feeds = namedIn("html", await text(url)).links.filter((link) => /\/feed(?:s\/\w+)?\.xml$/.test(link)).map((link) => new URL(link, url).href.replace(/\.xml$/, ""));
  for (const feed of feeds) {
    const rss = await text(`${feed}.xml`);
    faults.push(...xmlFaults("rss", rss).map((fault) => `${feed}.xml: ${fault}`), ...jsonFaults("json-feed", await text(`${feed}.json`)).map((fault) => `${feed}.json: ${fault}`));
    if (!rss.includes(`<atom:link href="${feed}.xml" rel="self" type="application/rss+xml"/>`)) faults.push(`${feed}.xml: does not name itself`);
  }
  const stories = namedIn("xml", map).links.filter((address) => address.startsWith(`${url}a/`));
  const blocks: string[] = [];
  for (const story of stories) {
    const found = [...(await text(story)).matchAll(DATA)].map(([, block = ""]) => block);
    if (found.length !== 1) faults.push(`${story}: ${found.length} blocks of data`);
    blocks.push(...found.slice(0, 1));
  }
  faults.push(...linkedDataFaults(blocks).flatMap((some, index) => some.map((fault) => `${stories[index] ?? ""}: ${fault}`)));
  return { stories: stories.length, feeds: feeds.length, photographs: blocks.filter((block) => block.includes('"@type":"ImageObject"')).length, faults };
}
