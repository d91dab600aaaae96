import { type Decision, decide, type Reason } from '../../core/guard/decide.ts';
import type { Pass } from '../../core/guard/pass.ts';
import type { TurnedOff } from '../../core/guard/turned-off.ts';
import { listedAs } from '../../core/people/listed-as.ts';
import type { Person } from '../../core/people/person.ts';
import { recognise } from '../../core/recognise/match/recognise.ts';
import { type Obstacles, obstacleTo } from '../../core/recognise/patterns/obstacle.ts';
import type { Reach } from '../../core/recognise/patterns/origins-in-use.ts';
import type { Recognition } from '../../core/recognise/template/recognition.ts';
import { type BrowserView, browserView } from './browser-view.ts';

/** What a link is judged by. */
export interface Circumstances extends TurnedOff {
  /** Everyone, archived ones too. */
  people: readonly Person[];
  /** Passes that last. */
  passes: readonly Pass[];
  /** Whether Ebb has the access that pauses there take. */
  isAllowed: (reach: Reach) => boolean;
  /** What keeps Ebb from pages all the same. */
  obstacles: Obstacles;
}

/** What a link is to Ebb: whose, and whether it would pause now. */
export interface Checked {
  /** What the link says; null when it is nobody's. */
  recognition: Recognition | null;
  /** Whose it is in the list; undefined when nobody's there. */
  person: Person | undefined;
  /** Why it would not pause now; null when it would. */
  reason:
    | Reason
    | 'archived'
    | 'notGuarded'
    | 'refused'
    | 'turnedAway'
    | 'beyond'
    | 'search'
    | NotMet
    | null;
}

/** A place of the browser's own, where nothing can pause. */
type NotMet = NonNullable<BrowserView['view']>;

/** Judges a link. `now` in milliseconds UTC. Gives null for what isn't a web address. */
export function checkLink(text: string, now: number, circumstances: Circumstances): Checked | null {
  const { people, isAllowed } = circumstances;
  const read = readAddress(text);
  if (!read) return null;
  const { url, view } = read;
  const decision = decide(circumstances, url, now);
  const wider = decide({ ...circumstances, people: people.map(withAll) }, url, now);
  const recognition = decision.recognition ?? wider.recognition ?? recognise(url);
  const key = recognition?.key ?? null;
  const profile = recognition && key !== null && { ...recognition, key, alsoKnownAs: [] };
  const person = profile ? listedAs(people, profile) : undefined;
  const checked = { recognition, person };
  if (decision.show && view) return { ...checked, reason: view };
  if (decision.show) {
    const usual = decide({ ...circumstances, people: people.map(withNone) }, url, now);
    const reach = profile && usual.person ? { profiles: [profile] } : decision.person;
    if (!isAllowed(reach)) return { ...checked, reason: 'notGuarded' };
    return { ...checked, reason: obstacleOf(reach, circumstances) };
  }
  if (wider.person && lacksChoice(decision)) {
    return { ...checked, reason: wider.recognition?.surface === 'search' ? 'search' : 'beyond' };
  }
  if (person && person.archivedAt !== null) return { ...checked, reason: 'archived' };
  if (profile && decision.reason === 'nobody') return { ...checked, reason: 'unlisted' };
  if (recognition && key === null) return { ...checked, reason: 'unknowable' };
  return { ...checked, reason: decision.reason };
}

/** Whether a text is a web address, with or without its beginning. */
export function isWebAddress(text: string): boolean {
  return readAddress(text) !== null;
}

function readAddress(text: string): { url: string; view: BrowserView['view'] } | null {
  const { address, view } = browserView(text.trim());
  const url = /^[a-z][a-z\d+.-]*:/i.test(address) ? address : `https://${address}`;
  return URL.parse(url)?.hostname.includes('.') ? { url, view } : null;
}

/** Why this browser lets no script run on any of these pages; null where it does. */
function obstacleOf({ profiles, surfaces = [] }: Reach, { obstacles }: Circumstances) {
  const met = profiles.map((profile) => obstacleTo(profile, surfaces, obstacles));
  if (met.every((obstacle) => obstacle === 'all')) return 'refused';
  return met.every((obstacle) => obstacle === 'turnedAway') ? 'turnedAway' : null;
}

/** A person as if they paused wherever they could. */
function withAll(person: Person): Person {
  return { ...person, beyond: true, surfaces: [...person.surfaces, 'search'] };
}

/** A person as if they paused on their own pages alone. */
function withNone(person: Person): Person {
  return { ...person, beyond: false, surfaces: person.surfaces.filter((s) => s !== 'search') };
}

/** Whether a decision may be what it is for want of a choice: of mirrors and archives, or of searches. */
function lacksChoice(decision: Decision): boolean {
  if (decision.show || decision.person === undefined) return !decision.show;
  return decision.reason === 'surface' && decision.recognition?.surface === 'search';
}
