/** How long the network may take before a kept page stands in, in milliseconds. */
const PATIENCE = 3000;
/** And how much longer before the shell stands in for a page that is not kept. */
const MORE_PATIENCE = 5000;

export interface Ways {
  /** The request that has been sent; may reject. */
  network: Promise<Response>;
  /** The page as it was when last read. */
  page: () => Promise<Response | undefined>;
  /** The page that draws any address from what is kept. */
  shell: () => Promise<Response | undefined>;
  wait: (milliseconds: number) => Promise<void>;
}

/**
 * Takes the ways to a page; gives its answer. The network goes first, so that no old shell stays for ever; where it is
 * slow, broken or gone, the page as last read stands in, then the shell. An error of the host's own is shown only where
 * nothing is kept. Never rejects: with nothing at all it gives an error response.
 */
export async function answer({ network, page, shell, wait }: Ways): Promise<Response> {
  const fresh = network.catch(() => undefined);
  const within = (milliseconds: number): Promise<Response | "slow" | undefined> =>
    Promise.race([fresh, wait(milliseconds).then((): "slow" => "slow")]);

  let came = await within(PATIENCE);
  if (came instanceof Response && came.status < 500) return came;
  const kept = await page().catch(() => undefined);
  if (kept) return kept;
  if (came === "slow") came = await within(MORE_PATIENCE);
  if (came instanceof Response) return came;
  const shown = await shell().catch(() => undefined);
  return shown ?? await fresh ?? Response.error();
}
