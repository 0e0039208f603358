import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keyOf, parseRecord, writeRecord, type Kept, type Note, type Saved } from "./record.ts";
import { createShelf } from "./store.ts";
import { deviceOf } from "../storage.fixture.ts";

const saved = (id: string, at: number): Saved => ({ kind: "saved", id: `2021-01-${id}`, at, title: "春耕时节", text: ["薄雾还没散尽。", "𠮷安村"] });
const note = (id: string, at: number): Note => ({ kind: "note", id: `note${id}`, at, story: "2021-01-aaaaaaaa", title: "春耕时节", paragraph: 1, start: 0, exact: "薄雾", prefix: "", suffix: "还没散尽", words: "记一笔" });

const anyText = fc.string({ unit: "binary", maxLength: 60 });
const anyNote: fc.Arbitrary<Note> = fc.record({ exact: anyText.filter((text) => text !== ""), prefix: anyText, suffix: anyText, words: anyText, title: anyText, at: fc.nat(), start: fc.nat(), paragraph: fc.integer({ min: 1, max: 900 }) })
  .map((some): Note => ({ kind: "note", id: "abcdefgh12345678", story: "2021-01-aaaaaaaa", ...some }));

describe("a record", () => {
  it("is read back as it was written", () => {
    fc.assert(fc.property(anyNote, (record) => { expect(parseRecord(keyOf(record), writeRecord(record))).toEqual(record); }));
  });

  it("never throws on what it can't read, and takes nothing for a record that is not one", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (kept) => { expect(parseRecord("baolan:shelf:saved:2021-01-aaaaaaaa", kept)).toBeUndefined(); }));
  });

  it("stands under its own key only, and takes nothing over from __proto__", () => {
    const record = saved("aaaaaaaa", 1);
    expect(parseRecord(keyOf(saved("bbbbbbbb", 1)), writeRecord(record))).toBeUndefined();
    const odd = writeRecord(record).replace("{", '{"__proto__":{"x":1},');
    expect(Object.keys(parseRecord(keyOf(record), odd) ?? {})).not.toContain("__proto__");
  });
});

describe("the shelf", () => {
  it("keeps, lists the newest first, removes, and tells", () => {
    const { open, items } = deviceOf();
    const shelf = createShelf(open);
    let told = 0;
    shelf.subscribe(() => { told += 1; });
    shelf.put(saved("aaaaaaaa", 1), saved("bbbbbbbb", 2), note("0001", 3));
    expect(shelf.now().saved.map(({ id }) => id)).toEqual(["2021-01-bbbbbbbb", "2021-01-aaaaaaaa"]);
    expect(shelf.now()).toMatchObject({ notes: [note("0001", 3)], newer: 0, kept: true });
    shelf.put({ ...note("0001", 4), words: "改了" });
    expect(shelf.now().notes.map(({ words }) => words)).toEqual(["改了"]);
    const before = shelf.now();
    shelf.read();
    expect(shelf.now()).toBe(before);
    shelf.remove(saved("aaaaaaaa", 1), saved("bbbbbbbb", 1), note("0001", 1));
    expect([...items.keys()]).toEqual(["other"]);
    expect(told).toBe(3);
  });

  it("fault 22: what nothing can read is reset under its own key; the others stand", () => {
    const good = saved("aaaaaaaa", 1);
    for (const bad of ["{", "null", "[]", '{"v":1}', '{"v":1,"kind":"saved","id":"2021-01-bbbbbbbb","at":-1,"title":7,"text":[]}']) {
      const { open, items } = deviceOf({ [keyOf(good)]: writeRecord(good), "baolan:shelf:saved:2021-01-bbbbbbbb": bad, "baolan:settings": "{" });
      const shelf = createShelf(open);
      shelf.read();
      expect(shelf.now()).toEqual({ saved: [good], notes: [], newer: 0, kept: true });
      expect([...items.keys()]).toEqual(["other", keyOf(good), "baolan:settings"]);
    }
  });

  it("fault 22: what a newer reader keeps is counted, and left to it", () => {
    const kept = { "baolan:shelf:note:abcdefgh": '{"v":2,"kind":"note","colour":"blue"}' };
    const { open, items } = deviceOf(kept);
    const shelf = createShelf(open);
    shelf.read();
    expect(shelf.now()).toEqual({ saved: [], notes: [], newer: 1, kept: true });
    expect(items.get("baolan:shelf:note:abcdefgh")).toBe(kept["baolan:shelf:note:abcdefgh"]);
  });

  it("fault 21: storage that throws on touch means memory, and is said", () => {
    const { open, state } = deviceOf();
    state.shut = true;
    const shelf = createShelf(open);
    shelf.read();
    expect(shelf.now().kept).toBe(false);
    shelf.put(saved("aaaaaaaa", 1), note("0001", 2));
    shelf.read();
    expect(shelf.now()).toEqual({ saved: [saved("aaaaaaaa", 1)], notes: [note("0001", 2)], newer: 0, kept: false });
    shelf.remove(note("0001", 2));
    expect(shelf.now().notes).toEqual([]);
  });

  it("fault 21: on a full device a story is kept by its name, and what finds no room at all lives in memory", () => {
    const { open, state } = deviceOf();
    const shelf = createShelf(open);
    const long = { ...saved("aaaaaaaa", 1), text: ["字".repeat(900)] };
    state.most = 300;
    shelf.put(long);
    expect(shelf.now()).toMatchObject({ saved: [{ ...long, text: [] }], kept: true });
    state.most = 0;
    shelf.put(note("0001", 2));
    expect(shelf.now()).toMatchObject({ notes: [note("0001", 2)], kept: false });
    state.most = Infinity;
    shelf.put(note("0001", 3));
    expect(shelf.now()).toMatchObject({ notes: [note("0001", 3)], kept: true });
  });

  it("fault 30: two tabs of one device agree once the other has been told, and never write over each other", () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.boolean(), fc.boolean(), fc.integer({ min: 0, max: 3 }), fc.nat(9))), (steps) => {
      const { open } = deviceOf();
      const [one, two] = [createShelf(open), createShelf(open)];
      const truth = new Map<string, Kept>();
      for (const [first, puts, which, at] of steps) {
        const record = which < 2 ? saved(`aaaaaaa${which}`, at) : note(`000${which}`, at);
        // The tab that acts has not been told of what the other did.
        const tab = first ? one : two;
        if (puts) tab.put(record);
        else tab.remove(record);
        if (puts) truth.set(keyOf(record), record);
        else truth.delete(keyOf(record));
      }
      one.read();
      two.read();
      expect(one.now()).toEqual(two.now());
      expect(new Map([...one.now().saved, ...one.now().notes].map((record) => [keyOf(record), record]))).toEqual(truth);
    }));
  });
});
