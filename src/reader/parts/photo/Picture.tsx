import type { ReactNode } from "react";
import type { Image } from "../../../model/index.ts";
import { fileUrl } from "../../data/root.ts";

interface PictureProps {
  image: Image;
  /** What it shows, in words; an editor's own words for it go before. */
  alt: string;
  /** How wide it stands, as the attribute `sizes` says it: a browser chooses the file before it has laid out the page. */
  sizes: string;
  /** It is seen at once: fetched before anything else, where all others wait until they are near the window. */
  first?: boolean;
}

/** Takes a picture and one of its types; gives its files as the attribute `srcset` says them. */
const filesOf = ({ sources = [] }: Image, type: string): string =>
  sources.filter((source) => source.type === type).map(({ src, width }) => `${fileUrl(src)} ${width}w`).join(", ");

const TYPES = ["image/avif", "image/webp"] as const;

/** A photograph in the best form that the browser knows, on its own blurred ground until it has come; its place is kept from the first. */
export function Picture({ image, alt, sizes, first = false }: PictureProps): ReactNode {
  return (
    <span className="photo">
      {image.placeholder !== undefined && <img src={image.placeholder} alt="" aria-hidden="true" className="ground" />}
      <picture>
        {TYPES.map((type) => [type, filesOf(image, type)] as const).map(([type, files]) => files !== "" && <source key={type} type={type} srcSet={files} sizes={sizes} />)}
        <img
          src={fileUrl(image.src)}
          width={image.width}
          height={image.height}
          alt={image.alt ?? alt}
          loading={first ? "eager" : "lazy"}
          fetchPriority={first ? "high" : "auto"}
          decoding="async"
        />
      </picture>
    </span>
  );
}
