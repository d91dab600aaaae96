/** What could not be read, set aside as it is. */
export interface Aside {
  /** Name of the store it is from. */
  store: string;
  /** The row; of one that could be read in part, what could not, with its id. */
  row: unknown;
}

/** The key it is kept under: the same thing is kept once. */
export function asideKey({ store, row }: Aside): string {
  return JSON.stringify([store, row]);
}
