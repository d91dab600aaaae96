/** What people and sites are called, by id. Never a handle. */
export interface Names {
  /** A person's nickname; empty for one that is no longer known. */
  person: (id: string) => string;
  /** A site's name. */
  site: (id: string) => string;
}
