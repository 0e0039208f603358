/** What a page is told of its address: the part that names what it shows, decoded. */
export interface PageProps {
  name: string | undefined;
}
