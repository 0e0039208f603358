import type { ContributorRole } from "../../model/index.ts";
import type { LineRole } from "../pressed.ts";

/** One correction by an editor. It names its place by source line or by words quoted from the text. */
export interface SidecarCorrection {
  line?: number;
  quote?: string;
  /** What the line is, against what the grammar took it for. */
  role?: LineRole;
  /** The story's people at this place, in place of those that were read. */
  people?: { role: ContributorRole; name: string; rank?: string; affiliation?: string }[];
  /** The line goes on the paragraph before it. */
  join?: boolean;
  /** The line begins a new paragraph, whatever the grammar thinks. */
  split?: boolean;
  /** A mis-read character or word and what it should be. The printed text is kept beside it. */
  replace?: { printed: string; corrected: string };
  reason?: string;
}

/** What a page's text does not say of itself: `<page>.yaml`. Everything is optional. */
export interface Sidecar {
  /** The page's name: 要闻. */
  page?: string;
  number?: string;
  /** The paper's title, where it is known. */
  title?: string;
  date?: string;
  month?: string;
  dateBasis?: "printed" | "metadata" | "inferred";
  /** Section names that this paper uses, beside those that the press knows. */
  sections?: string[];
  /** The lead story, by headline. */
  lead?: string;
  corrections?: SidecarCorrection[];
  /** Codes of warnings that this page does not want. Errors cannot be silenced. */
  silence?: string[];
  /** Pictures beside the text: a file in photos/ and the words of the caption that it belongs to. */
  photos?: { file: string; caption: string }[];
}
