import { createHash } from "node:crypto";
import type { Page, Route } from "@playwright/test";
import { parsePublication, type Publication } from "../../src/model/index.ts";

export const PUBLICATION = "**/data/publication.json";
export const EDITION = "**/data/2021-01.*.json";

/** The bytes that the server really has for a request. */
export const bytesOf = async (route: Route): Promise<Buffer> => (await route.fetch()).body();

export const json = (route: Route, body: Buffer | string): Promise<void> => route.fulfill({ contentType: "application/json", body });

/** Puts other bytes in the place of the edition, with a table of contents that vouches for them. */
export async function forge(page: Page, change: (edition: string) => string): Promise<void> {
  let forged: Buffer | undefined;
  await page.route(PUBLICATION, async (route) => {
    const parsed = parsePublication(JSON.parse((await bytesOf(route)).toString("utf8")));
    if (!parsed.ok) throw new Error("The site's table of contents is not of the contract.");
    const publication: Publication = parsed.value;
    const [ref] = publication.editions;
    if (!ref) throw new Error("The site has no edition.");
    const response = await route.fetch({ url: new URL(ref.file, new URL("/", route.request().url())).href });
    forged = Buffer.from(change((await response.body()).toString("utf8")));
    ref.bytes = forged.length;
    ref.sha256 = createHash("sha256").update(forged).digest("hex");
    await json(route, JSON.stringify(publication));
  });
  await page.route(EDITION, async (route) => { await json(route, forged ?? ""); });
}
