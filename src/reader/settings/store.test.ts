import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSettings, SETTINGS_KEY, writeSettings, type Settings } from "./settings.ts";
import { createSettingsStore } from "./store.ts";
import { deviceOf, type Device } from "../storage.fixture.ts";

/** A device that keeps these settings already, as they are written. */
const device = (kept?: string): Device => deviceOf(kept === undefined ? {} : { [SETTINGS_KEY]: kept });

const anySettings: fc.Arbitrary<Settings> = fc.record({
  size: fc.integer({ min: 14, max: 40 }),
  leading: fc.double({ min: 1.5, max: 2.3, noNaN: true }),
  measure: fc.integer({ min: 20, max: 60 }),
  face: fc.constantFrom("sans" as const, "kai" as const),
  theme: fc.constantFrom("light" as const, "dark" as const, "sepia" as const),
  asPrinted: fc.constant(true as const),
  direction: fc.constant("vertical" as const),
  pinyin: fc.constant(true as const),
  unspaced: fc.constant(true as const),
  keysOff: fc.constant(true as const),
  swipeOff: fc.constant(true as const),
}, { requiredKeys: [] });

describe("what is kept of settings", () => {
  it("reads back what was written", () => {
    fc.assert(fc.property(anySettings, (settings) => { expect(parseSettings(writeSettings(settings))).toEqual(settings); }));
  });

  it("loses one setting out of range, not the others", () => {
    expect(parseSettings('{"v":1,"size":400,"theme":"sepia","face":7,"direction":"up","pinyin":"yes","unspaced":0,"keysOff":null,"swipeOff":"no"}')).toEqual({ theme: "sepia" });
  });

  it("never throws on what it can't read", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (kept) => { expect(() => parseSettings(kept)).not.toThrow(); }));
  });
});

describe("the store of settings", () => {
  it("keeps a change and tells of it; as designed again, nothing is kept", () => {
    const { open, items } = device();
    const store = createSettingsStore(open);
    let told = 0;
    store.subscribe(() => { told += 1; });
    store.read(true);
    expect(told).toBe(0);
    store.change({ size: 20 });
    store.change({ theme: "dark" });
    expect(store.now()).toEqual({ settings: { size: 20, theme: "dark" }, kept: true });
    expect(parseSettings(items.get(SETTINGS_KEY) ?? "")).toEqual({ size: 20, theme: "dark" });
    store.change({ size: undefined });
    expect(store.now().settings).toEqual({ theme: "dark" });
    store.reset();
    expect(store.now().settings).toEqual({});
    expect([...items]).toEqual([["other", "stays"]]);
    expect(told).toBe(4);
  });

  it.each(["{", "[]", "null", '{"v":2,"size":20}', '{"size":20}'])("fault 22: %s resets its own key and no other", (kept) => {
    const { open, items } = device(kept);
    const store = createSettingsStore(open);
    store.read(true);
    expect(store.now()).toEqual({ settings: {}, kept: true });
    expect([...items]).toEqual([["other", "stays"]]);
  });

  it("fault 22: what a newer reader keeps while this one is open is left to it", () => {
    const { open, items } = device();
    const store = createSettingsStore(open);
    store.read(true);
    items.set(SETTINGS_KEY, '{"v":2}');
    store.read();
    expect(items.get(SETTINGS_KEY)).toBe('{"v":2}');
  });

  it("fault 21: storage that throws on touch means memory, and is said", () => {
    const { open, state } = device();
    state.shut = true;
    const store = createSettingsStore(open);
    store.read(true);
    expect(store.now()).toEqual({ settings: {}, kept: false });
    store.change({ size: 30 });
    expect(store.now()).toEqual({ settings: { size: 30 }, kept: false });
    store.read();
    expect(store.now().settings).toEqual({ size: 30 });
  });

  it("fault 21: a full storage means memory until there is room again", () => {
    const { open, state, items } = device();
    const store = createSettingsStore(open);
    store.read(true);
    state.most = 0;
    store.change({ face: "kai" });
    expect(store.now()).toEqual({ settings: { face: "kai" }, kept: false });
    store.read();
    expect(store.now().settings).toEqual({ face: "kai" });
    state.most = Infinity;
    store.change({ size: 16 });
    expect(store.now()).toEqual({ settings: { face: "kai", size: 16 }, kept: true });
    expect(items.has(SETTINGS_KEY)).toBe(true);
  });

  it("fault 30: two tabs of one device agree once the other has been told", () => {
    const { open } = device();
    const [one, two] = [createSettingsStore(open), createSettingsStore(open)];
    one.read(true);
    two.read(true);
    one.change({ theme: "sepia", size: 22 });
    two.read();
    expect(two.now().settings).toEqual({ theme: "sepia", size: 22 });
    two.reset();
    one.read();
    expect(one.now().settings).toEqual({});
  });
});
