import type { Locator, Page } from "@playwright/test";

/** A story's photographs, and the full view of one of them. */
export class PhotoView {
  readonly page: Page;
  readonly dialog: Locator;
  readonly place: Locator;
  readonly picture: Locator;
  readonly close: Locator;
  readonly nearer: Locator;
  readonly farther: Locator;
  readonly next: Locator;
  readonly previous: Locator;
  readonly captionButton: Locator;
  readonly caption: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole("dialog", { name: "看大图" });
    this.place = this.dialog.getByRole("status");
    this.picture = this.dialog.getByRole("img");
    this.close = this.dialog.getByRole("button", { name: "关闭" });
    this.nearer = this.dialog.getByRole("button", { name: "放大" });
    this.farther = this.dialog.getByRole("button", { name: "缩小" });
    this.next = this.dialog.getByRole("button", { name: "下一幅" });
    this.previous = this.dialog.getByRole("button", { name: "上一幅" });
    this.captionButton = this.dialog.getByRole("button", { name: "说明" });
    this.caption = this.dialog.getByRole("region", { name: "说明" });
  }

  /** The link of a photograph in the page, by words of its caption. */
  link(words: string): Locator {
    return this.page.getByRole("link", { name: new RegExp(`^看大图：.*${words}`) });
  }

  /** Where the picture is painted, once it has come to rest. */
  async stand(): Promise<{ x: number; y: number; width: number }> {
    await this.picture.evaluate((img) => Promise.all(img.getAnimations().concat(...[...document.querySelectorAll("dialog *")].map((e) => e.getAnimations())).map((a) => a.finished)));
    const box = await this.picture.boundingBox();
    if (!box) throw new Error("The full view shows no picture.");
    return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width };
  }
}

/** Every photograph of the page in the form that was chosen for it: what came, and that it filled the place kept for it. */
export const seen = (page: Page) => page.locator("picture img").evaluateAll((images) => Promise.all(images.map(async (image) => {
  if (!(image instanceof HTMLImageElement)) throw new Error("not an image");
  image.scrollIntoView();
  await image.decode();
  const { width, height } = image.getBoundingClientRect();
  return { src: image.currentSrc, drift: Math.abs(width / height - Number(image.getAttribute("width")) / Number(image.getAttribute("height"))) };
})));
