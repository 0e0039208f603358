import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { later } from "./later.tsx";

describe("a page whose code comes later", () => {
  it("is drawn at once when its code is there, since hydration cannot wait", async () => {
    let loads = 0;
    const { Page, ready, there } = later(() => {
      loads += 1;
      return Promise.resolve(() => <p>报</p>);
    });
    expect(there()).toBe(false);
    await ready();
    await ready();
    expect(there()).toBe(true);
    expect(renderToString(<Page name={undefined} />)).toBe("<p>报</p>");
    expect(loads).toBe(1);
  });

  it("fault 23: asks again for code that could not be had, once it is told to", async () => {
    let loads = 0;
    const { ready, retry } = later(() => {
      loads += 1;
      return loads === 1 ? Promise.reject(new TypeError("gone")) : Promise.resolve(() => <p>报</p>);
    });
    retry();
    await expect(ready()).rejects.toThrow("gone");
    await expect(ready()).rejects.toThrow("gone");
    expect(loads).toBe(1);
    retry();
    await expect(ready()).resolves.toBeTypeOf("function");
    expect(loads).toBe(2);
  });
});
