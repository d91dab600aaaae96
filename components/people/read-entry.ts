import { i18n } from '#i18n';
import { listedAs } from '../../core/people/listed-as.ts';
import type { Person } from '../../core/people/person.ts';
import { namesakes } from '../../core/recognise/link/namesakes.ts';
import { type NoLink, readHandle, readLink } from '../../core/recognise/link/read-link.ts';
import type { Profile } from '../../core/recognise/template/profile.ts';
import { siteOf } from '../../core/recognise/template/sites.ts';

/** What is typed to say whose page it is. */
export interface Entry {
  /** A pasted link, in any form. */
  link: string;
  /** Id of a site, when one was chosen instead; empty when not. */
  site: string;
  /** The name on that site. */
  handle: string;
  /** Whether further names that the link holds are kept as well. */
  also: boolean;
  /** Whether a page of the same name on that site, which may be someone else's, is theirs too. */
  namesakes: boolean;
}

/** What an entry means: a page, or a sentence that says what is wrong and what would work. */
export type EntryReading =
  | {
      profile: Profile;
      /** Further keys of the same person that the link holds. */
      offered: string[];
      /** Keys of the same name in another namespace of the site, which may be someone else's. */
      namesakes: string[];
    }
  | { problem: string };

/** Reads what is typed, and notices a page that is listed already. */
export function readEntry(entry: Entry, people: readonly Person[]): EntryReading {
  const { link, site, handle } = entry;
  if (!site && !link.trim()) return { problem: i18n.t('people.error.empty') };
  if (site && !handle.trim()) return { problem: i18n.t('people.error.handle') };
  const reading = site ? readHandle(site, handle) : readLink(link);
  if (!reading.ok) return { problem: problemIn(reading) };
  const { profile, alsoOffered: offered = [] } = reading;
  const same = listedAs(people, profile);
  if (same && same.archivedAt === null) {
    return { problem: i18n.t('people.error.duplicate', [same.nickname]) };
  }
  if (same) return { problem: i18n.t('people.error.duplicateArchived', [same.nickname]) };
  const alike = namesakes(profile).filter((key) => !offered.includes(key));
  const alsoKnownAs = [...(entry.also ? offered : []), ...(entry.namesakes ? alike : [])];
  return { profile: { ...profile, alsoKnownAs }, offered, namesakes: alike };
}

function problemIn({ reason, site }: NoLink): string {
  const name = siteOf(site ?? '')?.name ?? i18n.t('people.error.thatSite');
  switch (reason) {
    case 'not-a-link':
      return i18n.t('people.error.notALink');
    case 'needs-site':
      return i18n.t('people.error.needsSite');
    case 'owner-unknown':
      return i18n.t('people.error.ownerUnknown', [name]);
    case 'own-page':
      return i18n.t('people.error.ownPage', [name]);
    case 'not-a-person':
      return i18n.t('people.error.notAPerson', [name]);
    case 'reserved':
      return i18n.t('people.error.reserved', [name]);
    case 'bad-handle':
      return i18n.t('people.error.badHandle', [name]);
    case 'unknown-site':
      return i18n.t('people.error.unknownSite');
  }
}
