import * as keys from '../../platform/storage-keys.ts';

/** The items of `storage.local`: what lies in the outbox, and those that aren't of a session. */
export const itemKeys: string[] = [
  `${keys.outboxPrefix}m9`,
  ...Object.entries(keys)
    .filter(([name]) => !/Prefix$|^(offeredLink|listedAt)Key$/.test(name))
    .map(([, key]) => key),
];
