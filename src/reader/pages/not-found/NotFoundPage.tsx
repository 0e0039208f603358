import type { ReactNode } from "react";
import { Frame } from "../../parts/Frame.tsx";
import { Masthead } from "../../parts/Masthead.tsx";
import { NotFoundWords } from "../../parts/NotFoundWords.tsx";
import { strings } from "../../strings.ts";

/** Stands at every address that is none of the site's, however it was garbled on its way. */
export const NotFoundPage = (): ReactNode => (
  <Frame title={strings.notFound.title} masthead={<Masthead />}>
    <NotFoundWords title={strings.notFound.title} />
  </Frame>
);
