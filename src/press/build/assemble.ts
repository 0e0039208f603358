import type { Shape } from "../scan/shape.ts";
import { newStory, type PageDraft, type SectionDraft, type StoryDraft } from "./draft.ts";
import type { Placed } from "../place/placed.ts";

const HEADS = new Set(["kicker", "headline", "deck"]);

/** Whether a story says who wrote it: then a picture's credit at its end is not all that there is. */
const isSigned = ({ paragraphs, notes }: StoryDraft): boolean =>
  notes.some(({ role }) => role === "byline") || paragraphs.some(({ block: { opening, closing } }) => opening !== undefined || closing !== undefined);

/** What the walk over a page knows at each block. */
class Walk {
  readonly page: PageDraft = { furniture: [], sections: [] };
  private section: SectionDraft | undefined;
  /** The story that lines go to. */
  private story: StoryDraft | undefined;
  /** Picture stories that stand after `story` with no head of their own: they may turn out to stand inside it. */
  private pending: StoryDraft[] = [];
  private before: Placed | undefined;

  constructor(private readonly shape: Shape) {}

  private sectionHere(): SectionDraft {
    if (this.section === undefined) {
      this.section = { notes: [], stories: [] };
      this.page.sections.push(this.section);
    }
    return this.section;
  }

  private begin(): StoryDraft {
    this.story = newStory();
    this.pending = [];
    this.sectionHere().stories.push(this.story);
    return this.story;
  }

  /** Body after pictures with no head between: the pictures stood inside the story. */
  private takeBack(story: StoryDraft): void {
    const { stories } = this.sectionHere();
    for (const photo of this.pending) {
      stories.splice(stories.indexOf(photo), 1);
      story.photos.push(...photo.photos);
      story.notes.push(...photo.notes);
    }
    this.pending = [];
  }

  add(placed: Placed): void {
    const { role } = placed;
    if (role === "section") {
      this.section = { title: placed, notes: [], stories: [] };
      this.page.sections.push(this.section);
      this.story = undefined;
      this.pending = [];
    } else if (HEADS.has(role)) this.addHead(placed);
    else if (role === "caption") this.addCaption(placed);
    else if (role === "credit") this.addCredit(placed);
    else if (role === "furniture") this.addFurniture(placed);
    else if (role === "body" || role === "subhead") this.addBody(placed);
    else if (role === "byline") (this.story ?? this.begin()).notes.push(placed);
    else if (role === "editor") (this.story ?? this.begin()).notes.push(placed);
    else (this.story === undefined ? this.sectionHere() : this.story).notes.push(placed);
    if (role !== "furniture") this.before = placed;
  }

  private addHead(placed: Placed): void {
    const role = placed.role === "kicker" ? "kicker" : placed.role === "deck" ? "deck" : "headline";
    const opens = placed.begins || this.story === undefined || !HEADS.has(this.before?.role ?? "");
    const story = opens ? this.begin() : this.story ?? this.begin();
    // An empty list that grows by `push` is given room for 17: three such lists a story would be a long page's largest.
    if (story[role].length === 0) story[role] = [placed];
    else story[role].push(placed);
  }

  private addBody(placed: Placed): void {
    const { story } = this;
    const own = placed.block.opening?.dateline !== undefined;
    const another = story !== undefined && own && !this.shape.indented &&
      story.paragraphs.some(({ block }) => block.opening?.dateline !== undefined && block.core !== placed.block.core);
    const role = this.before?.role;
    if (role === "unplaced" || role === "byline" || role === "editor") placed.apart = true;
    if (story === undefined || another || (own && this.pending.length > 0)) this.begin().paragraphs.push(placed);
    else {
      this.takeBack(story);
      story.paragraphs.push(placed);
    }
  }

  private addCaption(placed: Placed): void {
    const { story } = this;
    const bare = story !== undefined && story.paragraphs.length === 0 && this.pending.length === 0 && story.headline.length > 0;
    if (story !== undefined && (bare || (placed.claim?.scope === "story" && this.pending.length === 0))) {
      story.photos.push({ caption: placed, notes: [] });
      return;
    }
    const photo = newStory();
    photo.photos.push({ caption: placed, notes: [] });
    this.sectionHere().stories.push(photo);
    this.pending.push(photo);
  }

  private addCredit(placed: Placed): void {
    if (placed.claim?.scope === "section") {
      this.sectionHere().notes.push(placed);
      return;
    }
    const holder = this.pending[this.pending.length - 1] ?? this.story;
    const photo = holder?.photos[holder.photos.length - 1];
    if (photo !== undefined && (this.before === photo.caption || this.before?.role === "credit")) photo.notes.push(placed);
    else if (holder !== undefined) {
      // 图片报道: the paragraph over a lone credit is its caption.
      const last = holder.paragraphs[holder.paragraphs.length - 1];
      const over = last === this.before && last?.role === "body" && placed.claim?.people !== undefined ? last : undefined;
      // Set off from the text above by more than paragraphs are, and right over the credit: it is no part of that text.
      const setOff = over !== undefined && over.block.gapBefore > this.shape.bodyGap && placed.block.gapBefore === 0 && holder.paragraphs.length > 1;
      if (over !== undefined && (setOff || (holder.paragraphs.length <= 3 && !isSigned(holder)))) {
        holder.paragraphs.pop();
        over.but({ role: "caption", confidence: Math.min(over.confidence, 0.9), evidence: "下一行是照片署名" });
        holder.photos.push({ caption: over, notes: [placed] });
      } else {
        // Signed by somebody else, and perhaps a caption that stands in the story all the same.
        over?.but({ confidence: Math.min(over.confidence, 0.85), alternative: "图片说明" });
        holder.notes.push(placed);
      }
    } else this.sectionHere().notes.push(placed);
  }

  private addFurniture(placed: Placed): void {
    const { block } = placed;
    const inside = this.story !== undefined && this.pending.length === 0 && this.shape.indented && block.indent > 0 && block.gapBefore <= 1;
    if (inside && this.story !== undefined) this.story.notes.push(placed);
    else this.page.furniture.push(placed);
  }
}

/**
 * Puts placed blocks together into sections and stories. Takes them in order; gives drafts that hold each block once.
 * Pages without a section's heading have one section without a title.
 */
export function assemble(placed: readonly Placed[], shape: Shape): PageDraft {
  const walk = new Walk(shape);
  for (const one of placed) walk.add(one);
  return walk.page;
}
