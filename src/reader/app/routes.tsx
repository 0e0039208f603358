import type { ReactNode } from "react";
import { Outlet, ScrollRestoration, useRouteError, type RouteObject } from "react-router";
import { EditionPage } from "../pages/edition/EditionPage.tsx";
import { storyCode } from "./ahead.ts";
import { NotFoundPage } from "../pages/not-found/NotFoundPage.tsx";
import { isPaper } from "../paths.ts";
import { Notice } from "../parts/states/Notice.tsx";
import { strings } from "../strings.ts";

/**
 * The paper is remembered by its address and not by the visit, so that the way back from a story leads to the same place
 * in it, be it by the browser's button or by a link.
 */
function Root(): ReactNode {
  return (
    <>
      <Outlet />
      <ScrollRestoration getKey={({ pathname, search, key }) => (isPaper(pathname) ? `${pathname}${search}` : key)} />
    </>
  );
}

/** The last resort: a chunk that cannot be had, or a fault in the frame itself. */
function RouteFault(): ReactNode {
  const error = useRouteError();
  const words = error instanceof TypeError ? strings.faults.chunk : strings.faults.region;
  return <main><Notice page words={words} action={strings.faults.reload} onAction={() => { location.reload(); }} /></main>;
}

/** Every address of the site. Pages that the first view does not need are fetched when they are. */
export const routes: RouteObject[] = [
  {
    element: <Root />,
    errorElement: <RouteFault />,
    HydrateFallback: () => null,
    children: [
      { path: "/", element: <EditionPage /> },
      { path: "/e/:edition", element: <EditionPage /> },
      { path: "/a/:id", lazy: async () => ({ Component: (await storyCode()).StoryPage }) },
      { path: "/by/:name", lazy: async () => ({ Component: (await import("../pages/contributor/ContributorPage.tsx")).ContributorPage }) },
      { path: "/search", lazy: async () => ({ Component: (await import("../pages/search/SearchPage.tsx")).SearchPage }) },
      { path: "/saved", lazy: async () => ({ Component: (await import("../pages/saved/SavedPage.tsx")).SavedPage }) },
      { path: "*", element: <NotFoundPage /> },
    ],
  },
];
