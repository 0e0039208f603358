import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  // Relative: a built site lies under any path of any host without being told (src/reader/data/root.ts).
  base: "./",
  plugins: [react(), tailwindcss()],
  build: {
    target: ["chrome111", "safari16.4", "firefox114"],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
