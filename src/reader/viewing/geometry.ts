/** A point or a size in CSS pixels. Points are counted from the middle of the stage. */
export interface Point {
  x: number;
  y: number;
}
export interface Size {
  width: number;
  height: number;
}

/** How a picture stands: how many times the size at which it fits the stage, and how far its middle is from the stage's. */
export interface Stand extends Point {
  scale: number;
}

export const WHOLE: Stand = { scale: 1, x: 0, y: 0 };

/** As far as a reader may come near. */
export const NEAREST = 6;
/** What a double tap comes near to. */
export const NEAR = 2.5;
/** A small picture is enlarged to so many times its own pixels, and no more, before anybody has asked for it. */
const LARGEST_FIT = 2;

const within = (value: number, most: number): number => Math.min(Math.max(value, -most), most);

/** Takes a stage and a picture's own size; gives the size at which all of it is seen. */
export function fitted(stage: Size, picture: Size): Size {
  const scale = Math.min(stage.width / picture.width, stage.height / picture.height, LARGEST_FIT);
  return { width: picture.width * scale, height: picture.height * scale };
}

/** Takes a stand, the picture's fitted size and the stage; gives the nearest stand at which no side shows ground that the picture could fill. */
export function kept({ scale, x, y }: Stand, fit: Size, stage: Size): Stand {
  const near = Math.min(Math.max(scale, 1), NEAREST);
  return {
    scale: near,
    x: within(x, Math.max(0, (fit.width * near - stage.width) / 2)),
    y: within(y, Math.max(0, (fit.height * near - stage.height) / 2)),
  };
}

/** Takes a stand, a point of the stage and the scale wanted; gives the stand at that scale with the same spot of the picture under the point. */
export function nearer(stand: Stand, at: Point, scale: number): Stand {
  const wanted = Math.min(Math.max(scale, 1), NEAREST);
  const ratio = wanted / stand.scale;
  return { scale: wanted, x: at.x - (at.x - stand.x) * ratio, y: at.y - (at.y - stand.y) * ratio };
}

/** Takes a stand and how two fingers moved, each from where to where; gives the stand that keeps the picture under them. */
export function pinched(stand: Stand, before: readonly [Point, Point], after: readonly [Point, Point]): Stand {
  const middle = ([a, b]: readonly [Point, Point]): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
  const apart = ([a, b]: readonly [Point, Point]): number => Math.max(1, Math.hypot(a.x - b.x, a.y - b.y));
  const [from, to] = [middle(before), middle(after)];
  const grown = nearer(stand, from, (stand.scale * apart(after)) / apart(before));
  return { ...grown, x: grown.x + to.x - from.x, y: grown.y + to.y - from.y };
}
