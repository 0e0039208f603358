import { describe, expect, it } from "vitest";
import { answer, type Ways } from "./answer.ts";

const response = (body: string, status = 200): Response => new Response(body, { status });
const never = new Promise<never>(() => undefined);

/** Ways where all fails but what is given; waiting ends at once, after what is there already. */
const ways = (some: Partial<Ways>): Ways => ({
  network: some.network ?? Promise.reject(new TypeError("no network")),
  page: () => Promise.resolve(undefined),
  shell: () => Promise.resolve(undefined),
  wait: () => new Promise((resolve) => { setImmediate(resolve); }),
  ...some,
});
const bodyOf = async (some: Partial<Ways>): Promise<string> => (await answer(ways(some))).text();

describe("fault 24: never an old shell for ever", () => {
  it("fault 24: the network's answer is shown, whatever is kept, a 404 too", async () => {
    const kept = { page: () => Promise.resolve(response("old")), shell: () => Promise.resolve(response("shell")) };
    expect(await bodyOf({ ...kept, network: Promise.resolve(response("new")) })).toBe("new");
    expect(await bodyOf({ ...kept, network: Promise.resolve(response("gone", 404)) })).toBe("gone");
  });

  it("a network that is gone, fails or is silent leaves it to the kept page, then to the shell", async () => {
    for (const network of [Promise.reject(new TypeError("gone")), Promise.resolve(response("broken", 503)), never]) {
      network.catch(() => undefined);
      expect(await bodyOf({ network, page: () => Promise.resolve(response("kept")), shell: () => Promise.resolve(response("shell")) })).toBe("kept");
    }
    expect(await bodyOf({ shell: () => Promise.resolve(response("shell")) })).toBe("shell");
    expect(await bodyOf({ network: never, shell: () => Promise.resolve(response("shell")) })).toBe("shell");
  });

  it("a host's own error is shown where no page is kept; a store that throws keeps nobody from an answer", async () => {
    const thrown = () => Promise.reject(new DOMException("no store"));
    expect(await bodyOf({ network: Promise.resolve(response("broken", 503)), shell: () => Promise.resolve(response("shell")) })).toBe("broken");
    expect((await answer(ways({ page: thrown, shell: thrown }))).type).toBe("error");
    expect(await bodyOf({ network: new Promise((resolve) => { setImmediate(() => { setImmediate(() => { setImmediate(() => { resolve(response("late")); }); }); }); }) })).toBe("late");
  });
});
