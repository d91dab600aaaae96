import { i18n } from '#i18n';
import { listedAs } from '../../core/people/listed-as.ts';
import type { Person } from '../../core/people/person.ts';
import type { Profile } from '../../core/people/profile.ts';
import { readHandle, readLink } from '../../core/recognise/read-link.ts';

/** What is typed to say whose page it is. */
export interface Entry {
  /** A pasted link, in any form. */
  link: string;
  /** Id of a site, when one was chosen instead; empty when not. */
  site: string;
  /** The name on that site. */
  handle: string;
}

/** What an entry means: a page, or a sentence that says what is wrong and what would work. */
export type EntryReading = { profile: Profile } | { problem: string };

/** Reads what is typed, and notices a page that is listed already. */
export function readEntry({ link, site, handle }: Entry, people: readonly Person[]): EntryReading {
  if (!site && !link.trim()) return { problem: i18n.t('people.error.empty') };
  const reading = site ? readHandle(site, handle) : readLink(link);
}
