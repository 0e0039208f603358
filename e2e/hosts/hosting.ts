/** A folder to be served: the site lies in `root` under its base path. */
export interface Hosting {
  root: string;
  base: string;
  /** A folder for what the server itself needs. */
  work: string;
}

export interface HostedSite {
  /** Where the site's front page is, such as `http://127.0.0.1:4173/paper/`. */
  address: string;
  close: () => Promise<void>;
}
