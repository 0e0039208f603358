import { describe, expect, it } from "vitest";
import { keyStep, wheelStep } from "./steps.ts";

const turn = (part: object) => ({ deltaX: 0, deltaY: 0, deltaMode: 0, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...part });
const press = (key: string, part: object = {}) => ({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, ...part });

describe("a wheel over columns from the right", () => {
  it("reads on when it turns down, back when it turns up", () => {
    expect(wheelStep(turn({ deltaY: 120 }), 30, 800)).toBe(120);
    expect(wheelStep(turn({ deltaY: -3, deltaMode: 1 }), 30, 800)).toBe(-90);
    expect(wheelStep(turn({ deltaY: 1, deltaMode: 2 }), 30, 800)).toBe(800);
  });

  it.each([{ deltaY: 100, ctrlKey: true }, { deltaY: 100, metaKey: true }, { deltaY: 100, shiftKey: true }, { deltaX: -40, deltaY: 12 }, { deltaX: 5, deltaY: 5 }, {}])("leaves %j to the browser", (part) => {
    expect(wheelStep(turn(part), 30, 800)).toBeUndefined();
  });
});

describe("keys over columns from the right", () => {
  it.each([["PageDown", 800], [" ", 800], ["PageUp", -800], ["ArrowLeft", 30], ["ArrowDown", 30], ["ArrowRight", -30], ["ArrowUp", -30], ["End", Infinity], ["Home", -Infinity]])("%s: %d", (key, step) => {
    expect(keyStep(press(key), 30, 800)).toBe(step);
    expect(keyStep(press(key, { ctrlKey: true }), 30, 800)).toBeUndefined();
    expect(keyStep(press(key, { altKey: true }), 30, 800)).toBeUndefined();
  });

  it("leads back with Shift and space, and nowhere with letters", () => {
    expect(keyStep(press(" ", { shiftKey: true }), 30, 800)).toBe(-800);
    expect(keyStep(press("ArrowLeft", { shiftKey: true }), 30, 800)).toBeUndefined();
    expect(keyStep(press("j"), 30, 800)).toBeUndefined();
    expect(keyStep(press(" ", { isComposing: true }), 30, 800)).toBeUndefined();
  });
});
