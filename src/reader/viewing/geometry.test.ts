import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitted, kept, nearer, NEAREST, pinched, type Point, type Stand } from "./geometry.ts";

const size = fc.record({ width: fc.integer({ min: 50, max: 3000 }), height: fc.integer({ min: 50, max: 3000 }) });
const point = fc.record({ x: fc.integer({ min: -1500, max: 1500 }), y: fc.integer({ min: -1500, max: 1500 }) });
const stand = fc.record({ scale: fc.double({ min: 1, max: NEAREST, noNaN: true }), x: fc.integer({ min: -2000, max: 2000 }), y: fc.integer({ min: -2000, max: 2000 }) });
/** Which spot of the picture, in its fitted pixels from its middle, lies under a point of the stage. */
const under = ({ scale, x, y }: Stand, at: Point): Point => ({ x: (at.x - x) / scale, y: (at.y - y) / scale });

describe("a picture on its stage", () => {
  it("fits: all of it is seen, its proportions kept, one side filled or twice its own pixels", () => {
    fc.assert(fc.property(size, size, (stage, picture) => {
      const { width, height } = fitted(stage, picture);
      expect(width).toBeLessThanOrEqual(stage.width + 1e-6);
      expect(height).toBeLessThanOrEqual(stage.height + 1e-6);
      expect(width / height).toBeCloseTo(picture.width / picture.height, 6);
      const full = Math.abs(width - stage.width) < 1e-6 || Math.abs(height - stage.height) < 1e-6;
      expect(full || Math.abs(width - 2 * picture.width) < 1e-6).toBe(true);
    }));
  });

  it("coming nearer keeps the spot under the point, and goes no further than it may", () => {
    fc.assert(fc.property(stand, point, fc.double({ min: 0.1, max: 20, noNaN: true }), (before, at, scale) => {
      const after = nearer(before, at, scale);
      expect(after.scale).toBe(Math.min(Math.max(scale, 1), NEAREST));
      expect(under(after, at).x).toBeCloseTo(under(before, at).x, 4);
      expect(under(after, at).y).toBeCloseTo(under(before, at).y, 4);
    }));
  });

  it("two fingers keep the spot between them", () => {
    fc.assert(fc.property(stand, point, point, point, point, (before, a, b, c, d) => {
      const after = pinched(before, [a, b], [c, d]);
      const [from, to] = [{ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, { x: (c.x + d.x) / 2, y: (c.y + d.y) / 2 }];
      expect(under(after, to).x).toBeCloseTo(under(before, from).x, 4);
      expect(under(after, to).y).toBeCloseTo(under(before, from).y, 4);
    }));
  });

  it("never leaves its stage: no side shows ground that the picture could fill; a second time changes nothing", () => {
    fc.assert(fc.property(size, size, stand, (stage, picture, wild) => {
      const fit = fitted(stage, picture);
      const { scale, x, y } = kept(wild, fit, stage);
      for (const [at, own, room] of [[x, fit.width, stage.width], [y, fit.height, stage.height]] as const) {
        const [low, high] = [at - (own * scale) / 2, at + (own * scale) / 2];
        if (own * scale <= room) expect(at === 0).toBe(true);
        else expect(low <= -room / 2 + 1e-6 && high >= room / 2 - 1e-6).toBe(true);
      }
      expect(kept({ scale, x, y }, fit, stage)).toEqual({ scale, x, y });
    }));
  });
});
