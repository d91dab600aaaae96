import type browser from 'webextension-polyfill';
import { browserView } from '../../components/people/browser-view.ts';
import type { Here, Unlistable } from '../../components/popup/popup-state.ts';
import { decide } from '../../core/guard/decide.ts';
import { mirrorPassed } from '../../core/guard/mirror-passed.ts';
import type { Pass } from '../../core/guard/pass.ts';
import { nothingOff, offUntil, type TurnedOff, whyOff } from '../../core/guard/turned-off.ts';
import { listedAs } from '../../core/people/listed-as.ts';
import type { Person } from '../../core/people/person.ts';
import { type NoLink, readLink } from '../../core/recognise/link/read-link.ts';
import { recognise } from '../../core/recognise/match/recognise.ts';
import type { Profile } from '../../core/recognise/template/profile.ts';
import { pageSite } from '../../core/recognise/template/site-for.ts';
import { siteOf } from '../../core/recognise/template/sites.ts';
import type { Access } from '../../platform/access.ts';

/** What lets pages through just now. */
interface LetThrough {
  /** Passes that last. */
  passes: readonly Pass[];
  /** What is turned off for everyone. */
  turned: TurnedOff;
  /** Milliseconds UTC. */
  now: number;
}

/** Where the popup was opened, and what there is to do or to know there. */
export function whereOpened(
  tab: browser.Tabs.Tab | undefined,
  everyone: readonly Person[],
  access: Access,
  letThrough: LetThrough,
): Here {
  if (tab?.incognito) return { kind: 'private' };
  const { address: url } = browserView(tab?.url ?? '');
  const mirrored = mirrorPassed(everyone, url, access);
  if (mirrored) return { kind: 'mirror', person: mirrored };
  const found = recognise(url);
  if (!found || found.key === null) return readHere(url, everyone, access, letThrough);
  const profile = { site: found.site, key: found.key, alsoKnownAs: [] };
  const person = listedAs(everyone, profile);
  return person ? hereOf(person, profile, access, letThrough) : { kind: 'unlisted', profile };
}

/** On a page that is no known person's: listed by itself, or why it can't be as it stands. */
function readHere(
  url: string,
  everyone: readonly Person[],
  access: Access,
  letThrough: LetThrough,
): Here {
  const { person, recognition } = decide({ people: everyone, passes: [], ...nothingOff }, url, 0);
  if (person && recognition?.site === pageSite && recognition.key !== null) {
    return hereOf(
      person,
      { ...recognition, key: recognition.key, alsoKnownAs: [] },
      access,
      letThrough,
    );
  }
  const reading = readLink(url);
  if (reading.ok) {
    const asks = reading.question?.asks;
    return { kind: 'page', link: url, ...(asks === 'start' || asks === 'cloud' ? { asks } : {}) };
  }
  const why = unlistable[reading.reason];
  const site = siteOf(reading.site ?? '')?.name ?? '';
  return why ? { kind: 'unlistable', why, site } : { kind: 'elsewhere' };
}

/** What the popup says of each reason for which a link is nobody's; nothing for others. */
const unlistable: Partial<Record<NoLink['reason'], Unlistable>> = {
  'owner-unknown': 'ownerUnknown',
  'not-a-person': 'notAPerson',
  reserved: 'notAPerson',
  'own-page': 'ownPage',
  search: 'search',
};

function hereOf(person: Person, profile: Profile, access: Access, letThrough: LetThrough): Here {
  const { nickname } = person;
  if (person.archivedAt !== null) return { kind: 'archived', nickname };
  const { passes, turned, now } = letThrough;
  const why = whyOff(person, turned, now);
  return {
    kind: 'listed',
    person: person.id,
    nickname,
    profile,
    allowed: access({ profiles: [profile] }),
    pass: passes.find((each) => each.person === person.id) ?? null,
    off: why === null || why === 'snooze' ? null : { why, until: offUntil(person, turned, now) },
  };
}
