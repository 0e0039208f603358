import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["{src,e2e,bench,gallery}/**/*.test.{ts,tsx}"], testTimeout: 60_000, env: { TZ: "America/Los_Angeles" } },
});
