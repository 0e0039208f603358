import type { Contributor } from "../../model/index.ts";
import { knownDay, picturedOf, roleOf, sectionTitle, type Pictured, type Story } from "../stories.ts";

/** What is known of a site beside its stories. */
export interface Paper {
  /** The paper's title, where a sidecar tells it. */
  title: string | undefined;
  /** Such as `zh-CN`. */
  language: string;
  /** The site's absolute address with `/` at its end, where it is known. */
  url: string | undefined;
}

/** 本报 is the paper itself: a name where the paper's title is known, and nobody where it is not. */
const OWN = /^本[报刊報]$/;

function person(contributor: Contributor, paper: Paper): object {
  const { name, affiliation } = contributor;
  const house = affiliation !== undefined && OWN.test(affiliation) ? paper.title : affiliation;
  return {
    "@type": "Person", name, jobTitle: roleOf(contributor),
    affiliation: house === undefined ? undefined : { "@type": "Organization", name: house },
  };
}

/** schema.org has no property for who took the photographs or drew: they are contributors of an article, and a photo story's authors. */
function people({ item }: Story, paper: Paper): Record<string, object[] | undefined> {
  const under = new Map<string, object[]>();
  const add = (property: string, contributor: Contributor): void => {
    under.set(property, [...(under.get(property) ?? []), person(contributor, paper)]);
  };
  for (const contributor of item.byline) add(propertyOf(contributor.role, item.kind), contributor);
  for (const photo of item.kind === "photo" ? [] : item.photos) {
    for (const contributor of photo.byline) add("contributor", contributor);
  }
  return Object.fromEntries(under);
}

function propertyOf(role: Contributor["role"], kind: Story["item"]["kind"]): "author" | "editor" | "translator" | "contributor" {
  switch (role) {
    case "editor": case "translator": return role;
    case "photographer": case "illustrator": return kind === "photo" ? "author" : "contributor";
    case "reporter": case "correspondent": case "intern": case "author": return "author";
  }
}

/** A length is no bare number in schema.org's vocabulary (Distance). */
const pixels = (length: number): string => `${length} px`;

/** A picture needs an absolute address: crawlers read the block apart from its page. */
function picture({ image, photo }: Pictured, paper: Paper): object[] {
  if (paper.url === undefined) return [];
  const { src, width, height, alt } = image;
  return [{
    "@type": "ImageObject", contentUrl: new URL(src, paper.url).href, encodingFormat: "image/jpeg", width: pixels(width), height: pixels(height),
    caption: photo.caption.text.trim(), description: alt, creator: some(photo.byline.map((one) => person(one, paper))),
  }];
}

const some = <T>(list: T[]): T[] | undefined => (list.length === 0 ? undefined : list);

/**
 * Takes a story and what is known of its paper; gives its schema.org NewsArticle as data for JSON-LD. What is not known is
 * not there: no day where only the month is known, no headline where none was printed. The text is not repeated.
 */
export function newsArticle(story: Story, paper: Paper): object {
  const { edition, page, section, item } = story;
  const published = knownDay(edition);
  const address = paper.url === undefined ? undefined : `${paper.url}a/${item.id}/`;
  const besides = item.kind === "photo" ? [] : [item.kicker, item.deck].flatMap((node) => (node ? [node.text.trim()] : []));
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    url: address,
    mainEntityOfPage: address,
    headline: item.headline?.text.trim(),
    alternativeHeadline: some(besides),
    ...people(story, paper),
    datePublished: published,
    dateline: item.kind === "photo" ? undefined : item.dateline?.text,
    articleSection: sectionTitle(section),
    printPage: page.number,
    printSection: page.name,
    image: some(picturedOf(item).flatMap((pictured) => picture(pictured, paper))),
    inLanguage: paper.language,
    isPartOf: {
      "@type": "PublicationIssue",
      url: paper.url === undefined ? undefined : `${paper.url}e/${edition.id}/`,
      datePublished: published,
      isPartOf: paper.title === undefined ? undefined : { "@type": "Newspaper", name: paper.title },
    },
  };
}
