import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { livePress } from "./src/cli/live.ts";
import { withoutUnusedRouter } from "./src/cli/unused-router.ts";

/**
 * What every page runs first comes as a start and two pieces, run in tasks of their own: React, and all of the reader that is
 * imported without waiting, with the parts that every page is made of. Left to the bundler, each module that a later page shares with the first would be a file of its own,
 * and each file is a request. What is imported there but used on demand alone stands apart.
 */
const FIRST_LOAD = [
  { name: "start", test: /\/src\/reader\/(?:app\/start|reload)\.ts$|preload-helper/, priority: 3 },
  { name: "react", test: /\/node_modules\/(?:react|react-dom|scheduler)\//, priority: 2 },
  { name: "digest", test: /\/node_modules\/@noble\/|\/src\/model\/short-hash\.ts$/, priority: 2 },
  { name: "reader", test: /\/node_modules\/@tanstack\/|\/src\/reader\/(?:use-code|app\/client|data\/use-edition|shelf\/use-shelf|typeset\/StoryText|parts\/(?:frame|states|text)\/\w+|parts\/photo\/Picture|edition\/(?:opening|title|view|picture|credit|use-finder|source-words|sign-place))\.tsx?$/, priority: 1 },
];

/** What the style's minifier must not put in: variables for light-dark(), which no rule of ours has. Its number for that (lightningcss, flags.js). */
const LIGHT_DARK = 1 << 20;

export default defineConfig({
  plugins: [react(), tailwindcss(), withoutUnusedRouter(), livePress(process.env["BAOLAN_CONTENT"] ?? "content")],
  // The search worker loads the table of pinyin on demand.
  worker: { format: "es" },
  css: { lightningcss: { exclude: LIGHT_DARK } },
  build: {
    target: ["chrome111", "safari16.4", "firefox114"],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: FIRST_LOAD } } },
  },
});
