import { renderToString } from "react-dom/server";
import { StaticRouter } from "react-router";
import type { Edition, EditionRef, Publication } from "../../model/index.ts";
import { editionQuery, publicationQuery } from "../data/queries.ts";
import { siteRoot } from "../data/root.ts";
import { TitleSink } from "../title.ts";
import { App, newQueryClient } from "./App.tsx";
import { pageCode } from "./pages.tsx";
import { Root } from "./Root.tsx";

export interface RenderRequest {
  /** Within the site, from its root, `/` at its front. */
  path: string;
  publication: Publication;
  /** The edition that the page needs, and its entry in the publication. */
  edition: { ref: EditionRef; edition: Edition } | undefined;
}

/**
 * Takes an address and the data that its page needs; gives the HTML that stands in the page's root, the very tree that
 * the browser hydrates. Throws where nothing stands at the address (it leads to another one, and no file can do that),
 * and where the page's code can't be loaded or fails.
 */
export async function renderPage({ path, publication, edition }: RenderRequest): Promise<{ html: string; title: string }> {
  const queryClient = newQueryClient();
  queryClient.setQueryData(publicationQuery().queryKey, { value: publication });
  if (edition) {
    queryClient.setQueryData(editionQuery(edition.ref).queryKey, { value: { edition: edition.edition, malformed: [] } });
  }
  await pageCode(path);
  let title = "";
  const html = renderToString(
    <TitleSink value={(whole) => { title = whole; }}>
      <App queryClient={queryClient}>
        <StaticRouter basename={siteRoot} location={`${siteRoot}${path.slice(1)}`}><Root /></StaticRouter>
      </App>
    </TitleSink>,
  );
  queryClient.clear();
  if (html === "") throw new Error(`${path} draws nothing`);
  return { html, title };
}
