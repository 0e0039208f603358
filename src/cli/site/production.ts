/**
 * Runs what builds, with `NODE_ENV` as a site for readers needs it, whatever the environment says, and puts back what was there: Vite
 * takes its word over the mode that it is given, and React has another, slower half, that warns, for every other value. Gives what is
 * given; rejects as that does.
 */
export async function inProduction<T>(run: () => Promise<T>): Promise<T> {
  const before = process.env["NODE_ENV"];
  process.env["NODE_ENV"] = "production";
  try {
    return await run();
  } finally {
    if (before === undefined) delete process.env["NODE_ENV"];
    else process.env["NODE_ENV"] = before;
  }
}
