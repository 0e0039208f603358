import { useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { createPath, useLocation, useNavigate, useNavigationType } from "react-router";
import { moved } from "../arrival.ts";
import { GoContext, type Go } from "../go.ts";
import { LastResort } from "./LastResort.tsx";
import { Pages } from "./pages.tsx";
import { scrollAt, startScroll } from "./scroll.ts";

/** Gives a function that moves, the same one at every address, so that nothing is drawn anew for its sake. */
function useGo(): Go {
  const navigate = useNavigate();
  const location = useLocation();
  const now = useRef({ navigate, location });
  useLayoutEffect(() => { now.current = { navigate, location }; });
  const [go] = useState((): Go => (path, { replace, state } = {}) => {
    void now.current.navigate(path, { replace: replace ?? createPath(now.current.location) === path, state });
  });
  return go;
}

/** Every page of the site, and what a move from one to the next does to the view and the focus. */
export function Root(): ReactNode {
  const location = useLocation();
  const kind = useNavigationType();
  const go = useGo();
  const before = useRef<typeof location>(undefined);
  useLayoutEffect(() => {
    const from = before.current;
    if (from === location) return;
    before.current = location;
    moved(from ?? location, location);
    // Search engines never see it; a browser's own share menu and its reading tools do.
    if (from && from.pathname !== location.pathname) {
      import("../sharing/head/follow-head.ts").then(({ followHead }) => followHead(from.pathname, location.pathname)).catch(() => undefined);
    }
    if (from) scrollAt(location, kind === "POP");
    else startScroll(location);
  }, [location, kind]);
  return <LastResort at={location.key}><GoContext value={go}><Pages /></GoContext></LastResort>;
}
