import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { chunkOf } from "./src/cli/chunks.ts";
import { livePress } from "./src/cli/live.ts";

export default defineConfig({
  plugins: [react(), tailwindcss(), livePress(process.env["BAOLAN_CONTENT"] ?? "content")],
  // The search worker loads the table of pinyin on demand.
  worker: { format: "es" },
  build: {
    target: ["chrome111", "safari16.4", "firefox114"],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: chunkOf, debugName: "first load" }], includeDependenciesRecursively: false } } },
  },
});
