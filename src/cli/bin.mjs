#!/usr/bin/env node
// Runs the command line from a checkout without a build: tsx compiles the TypeScript as it is imported.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`baolan 需要 Node 20.19 或更新的版本，这里是 ${process.versions.node}。`);
  process.exit(2);
}
const { register } = await import("tsx/esm/api");
register();
const { main } = await import("./main.ts");
const { processIo } = await import("./io.ts");
process.exitCode = await main(process.argv.slice(2), processIo());
