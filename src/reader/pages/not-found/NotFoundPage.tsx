import type { ReactNode } from "react";
import { Frame } from "../../parts/frame/Frame.tsx";
import { Masthead } from "../../parts/frame/Masthead.tsx";
import { NotFoundWords } from "../../parts/states/NotFoundWords.tsx";
import { strings } from "../../strings.ts";

/** Stands at every address that is none of the site's, however it was garbled on its way. */
export const NotFoundPage = (): ReactNode => (
  <Frame title={strings.notFound.title} masthead={<Masthead />}>
    <NotFoundWords title={strings.notFound.title} />
  </Frame>
);
