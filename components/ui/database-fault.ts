/** Why the database can't be opened or read. */
export type DatabaseFault =
  /** The browser refuses, or what is there is damaged. */
  | 'refused'
  /** It is a private window, where the browser gives nothing to keep things in. */
  | 'private'
  /** A newer Ebb has written it. */
  | 'newer'
  /** No answer has come yet. */
  | 'silent';
