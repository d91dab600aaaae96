import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { limits } from '../../core/limits/limits.ts';
import type { Person } from '../../core/people/person.ts';
import type { Profile } from '../../core/recognise/template/profile.ts';
import { tooLong } from '../ui/too-long.ts';
import { type LinkAsk, linkAsk } from './link-ask.ts';
import { type Entry, readEntry } from './read-entry.ts';

/** What is typed to say whose page it is, read as it is typed. */
export interface ProfileEntry {
  /** What is typed. */
  entry: Entry;
  /** Takes a change of it. */
  change: (part: Partial<Entry>) => void;
  /** The page it means, as soon as it can be told. */
  profile: Profile | null;
  /** Further names of the same person that the link holds, as keys. */
  offered: readonly string[];
  /** Keys of the same name on that site, which may be someone else's. */
  namesakes: readonly string[];
  /** What the link may mean besides; null when it is clear. */
  ask: LinkAsk | null;
  /** What is wrong and what would work, once it was asked for; null when nothing is. */
  problem: string | null;
  /** Asks for the sentence on what is wrong, if anything is. Gives whether all is well. */
  check: () => boolean;
  /** Empties the fields. */
  clear: () => void;
}

const empty: Entry = {
  link: '',
  nameOn: '',
  meant: false,
  searchName: '',
  site: '',
  handle: '',
  also: true,
  namesakes: false,
};

/** Reads what is typed into the fields for a page. `link` is what stands in them at first. */
export function useProfileEntry(people: readonly Person[], link = ''): ProfileEntry {
  const [entry, setEntry] = useState<Entry>({ ...empty, link });
  const [asked, setAsked] = useState(link !== '');
  const reading = readEntry(entry, people);
  return {
    entry,
    change(part) {
      const anew = part.link === undefined ? {} : { site: '', nameOn: '', meant: false };
      setEntry({ ...entry, ...anew, ...part });
    },
    ask: entry.site ? null : linkAsk(entry.link),
    profile: 'profile' in reading ? reading.profile : null,
    offered: 'profile' in reading ? reading.offered : [],
    namesakes: 'profile' in reading ? reading.namesakes : [],
    problem: asked && 'problem' in reading ? reading.problem : null,
    check() {
      setAsked(true);
      return 'profile' in reading;
    },
    clear() {
      setEntry(empty);
      setAsked(false);
    },
  };
}

/** What is wrong with a nickname, in a sentence; null when nothing is. */
export function nicknameProblem(nickname: string): string | null {
  if (nickname.trim() === '') return i18n.t('people.error.nickname');
  return tooLong(nickname, limits.nickname);
}
