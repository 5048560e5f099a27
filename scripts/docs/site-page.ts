/** A page of the site: its path within it, and what stands there. */
export interface SitePage {
  readonly path: string;
  readonly html: string;
}
