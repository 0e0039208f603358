import type { Plugin } from "vite";

/** A component's name for developer tools, given after the component: one line of a library's built file. */
const NAMED = /^\w+\.displayName = "[^"]*";$/gm;
/** What makes a component or a context, and does nothing else. */
const MAKES = /= (?=\w+\.(?:forwardRef|createContext|memo)\()/g;

/**
 * Lets the bundler leave out what the reader does not use of react-router. The library gives its components names and makes contexts where it
 * is loaded, which a bundler must take for work that is wanted: one `matchPath` brings 13 KB along, gzipped, for what is 3. Takes nothing away
 * that runs: names are for developer tools alone, and a context that nobody reads is nothing.
 */
export function withoutUnusedRouter(): Plugin {
  return {
    name: "baolan-unused-router",
    apply: "build",
    transform: {
      filter: { id: /\/node_modules\/react-router\/dist\// },
      handler: (code) => ({ code: code.replace(NAMED, "").replace(MAKES, "= /* @__PURE__ */ "), map: null }),
    },
  };
}
