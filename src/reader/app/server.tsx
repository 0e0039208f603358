import { renderToString } from "react-dom/server";
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from "react-router";
import type { Edition, EditionRef, Publication } from "../../model/index.ts";
import { editionQuery, publicationQuery } from "../data/queries.ts";
import { siteRoot } from "../data/root.ts";
import { App, newQueryClient } from "./App.tsx";
import { TitleSink } from "../title.ts";
import { routes } from "./routes.tsx";

export interface RenderRequest {
  /** Within the site, from its root, `/` at its front. */
  path: string;
  publication: Publication;
  /** The edition that the page needs, and its entry in the publication. */
  edition: { ref: EditionRef; edition: Edition } | undefined;
}

const handler = createStaticHandler(routes, { basename: siteRoot });

/**
 * Takes an address and the data that its page needs; gives the HTML that stands in the page's root, the very tree that
 * the browser hydrates. Throws where the address leads to another one, since no file can
 * answer that, and where the page's code can't be loaded.
 */
export async function renderPage({ path, publication, edition }: RenderRequest): Promise<{ html: string; title: string }> {
  const queryClient = newQueryClient();
  queryClient.setQueryData(publicationQuery().queryKey, { value: publication });
  if (edition) {
    queryClient.setQueryData(editionQuery(edition.ref).queryKey, { value: { edition: edition.edition, malformed: [] } });
  }
  const context = await handler.query(new Request(`http://localhost${siteRoot}${path.slice(1)}`));
  if (context instanceof Response) throw new Error(`${path} leads elsewhere (${context.status})`);
  // The router would draw its error page, and nobody would see until a reader did.
  const failed: unknown[] = Object.values(context.errors ?? {});
  if (failed.length > 0) throw new Error(`${path} could not be drawn`, { cause: failed[0] });
  let title = "";
  const html = renderToString(
    <TitleSink value={(whole) => { title = whole; }}>
      <App queryClient={queryClient}>
        <StaticRouterProvider router={createStaticRouter(handler.dataRoutes, context)} context={context} hydrate={false} />
      </App>
    </TitleSink>,
  );
  queryClient.clear();
  return { html, title };
}
