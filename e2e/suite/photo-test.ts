import { serve } from "../../src/serve/index.ts";
import { buildPhotoPaper } from "./photo-paper.ts";
import { expect, test as watched } from "./test.ts";

/** The `test` of journeys through a paper with photographs, which is built once, for the one worker that runs their file. */
export const test = watched.extend<object, { site: string }>({
  site: [async ({}, use) => {
    const site = await serve({ dir: await buildPhotoPaper(), port: 0 });
    await use(site.address);
    await site.close();
  }, { scope: "worker", timeout: 240_000 }],
});

export { expect };
