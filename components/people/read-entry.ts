import { i18n } from '#i18n';
import { listedAs } from '../../core/people/listed-as.ts';
import type { Person } from '../../core/people/person.ts';
import { namesakes } from '../../core/recognise/link/namesakes.ts';
import {
  type LinkReading,
  type NoLink,
  readHandle,
  readLink,
} from '../../core/recognise/link/read-link.ts';
import type { Profile } from '../../core/recognise/template/profile.ts';
import { pageSite } from '../../core/recognise/template/site-for.ts';
import { siteOf } from '../../core/recognise/template/sites.ts';
import { linkAsk } from './link-ask.ts';

/** What is typed to say whose page it is. */
export interface Entry {
  /** A pasted link, in any form. */
  link: string;
  /** Id of the site that a name in the link's field is on, `page` for none; empty until it is said. */
  nameOn: string;
  /** Whether the link is meant as it stands, though it raises a question. */
  meant: boolean;
  /** A name for which searches are to pause as well; empty for none. */
  searchName: string;
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
  const { link, site, handle, nameOn } = entry;
  if (!site && !link.trim()) return { problem: i18n.t('people.error.empty') };
  if (site && !handle.trim()) return { problem: i18n.t('people.error.handle') };
  const reading = readTyped(entry);
  if (!reading.ok) return { problem: problemIn(reading) };
  const ask = site || nameOn || entry.meant ? null : linkAsk(link);
  if (ask) return { problem: i18n.t('people.error.unanswered') };
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

/** A name that was typed where a link is pasted is read as one of the site that was chosen for it. */
function readTyped({ link, site, handle, nameOn }: Entry): LinkReading {
  if (site) return readHandle(site, handle);
  const ask = nameOn && nameOn !== pageSite ? linkAsk(link) : null;
  return ask?.asks === 'name' ? readHandle(nameOn, ask.name) : readLink(link);
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
    case 'search':
      return i18n.t('people.error.search');
    case 'unknown-site':
      return i18n.t('people.error.unknownSite');
  }
}
