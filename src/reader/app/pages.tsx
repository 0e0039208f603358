import type { ReactNode } from "react";
import { matchPath, Route, Routes } from "react-router";
import { NotFoundPage } from "../pages/not-found/NotFoundPage.tsx";
import { later } from "./later.tsx";

const paper = later(async () => (await import("../pages/edition/EditionPage.tsx")).EditionPage);

/** Every kind of address, and where its page's code is: nobody waits for the code of a page that is not there to be read. */
const LATER = new Map([
  ["/", paper],
  ["/e/:edition", paper],
  ["/a/:id", later(async () => (await import("../pages/story/StoryPage.tsx")).StoryPage)],
  ["/by/:name", later(async () => (await import("../pages/contributor/ContributorPage.tsx")).ContributorPage)],
  ["/saved", later(async () => (await import("../pages/saved/SavedPage.tsx")).SavedPage)],
  ["/search", later(async () => (await import("../pages/search/SearchPage.tsx")).SearchPage)],
]);

/** Takes a path within the site; resolves when the code of its page is there, and rejects where it can't be had. */
export async function pageCode(path: string): Promise<void> {
  for (const [pattern, { ready }] of LATER) if (matchPath(pattern, path)) await ready();
}

/** Lets every page's code that could not be had be asked for again. */
export function retryPageCode(): void {
  for (const { retry } of LATER.values()) retry();
}

/** The page of the address. */
export const Pages = (): ReactNode => (
  <Routes>
    {[...LATER].map(([path, { Page }]) => <Route key={path} path={path} element={<Page />} />)}
    <Route path="*" element={<NotFoundPage />} />
  </Routes>
);
