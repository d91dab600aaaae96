import { type OwnPause, settingsFor } from './own-pause.ts';
import type { Settings } from './settings.ts';
import { settleAt } from './settle-at.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** The hour at which a morning begins, local time. */
const morning = 6;

/** When a change is asked for. */
interface Asked {
  /** Milliseconds UTC. */
  now: number;
  /** Minutes east of UTC on the device's clock. */
  offset: number;
}

/** What may have a change put off until a morning. */
interface Changing {
  /** The change, and from when it holds, milliseconds UTC. */
  coming: { from: number; change: object } | null;
}

/**
 * The settings after a change. With `weakenNextMorning`, what makes the pause weaker, for everyone or
 * for one of `people`, is put off until the morning; what makes it stronger, or neither, takes effect
 * at once.
 */
export function changeSettings(
  settings: Settings,
  change: Partial<Settings>,
  people: readonly OwnPause[],
  asked: Asked,
): Settings {
  if (!settings.weakenNextMorning) return { ...settings, ...change };
  return putOff(settings, change, asked, (next) => {
    if (!next.weakenNextMorning || weaker(next, settings)) return true;
    return people.some((own) => weaker(settingsFor(next, own), settingsFor(settings, own)));
  });
}

/** A person after a change, by the same rule: what makes the pause weaker for them is put off. */
export function changePerson<Person extends OwnPause>(
  person: Person,
  change: Partial<Person>,
  settings: Settings,
  asked: Asked,
): Person {
  if (!settings.weakenNextMorning) return { ...person, ...change };
  const before = settingsFor(settings, person);
  return putOff(person, change, asked, (next) => weaker(settingsFor(settings, next), before));
}

/** What was set, for everyone or for one person, as it holds at a time (milliseconds UTC): what was put off until then is in it. */
export function settingsAt<T extends Changing>(own: T, now: number): T {
  const { coming } = own;
  if (!coming || coming.from > now) return own;
  return Object.assign({ ...own }, coming.change, { coming: null });
}

/** Takes each field of a change as soon as nothing is weaker with it, and keeps the others for the morning. */
function putOff<T extends Changing>(
  before: T,
  change: Partial<T>,
  asked: Asked,
  isWeaker: (next: T) => boolean,
): T {
  const waits = new Map(Object.entries(before.coming?.change ?? {}));
  let from = before.coming?.from;
  let next = before;
  for (const [name, value] of Object.entries(change)) {
    const tried = Object.assign({ ...next }, { [name]: value });
    waits.delete(name);
    if (isWeaker(tried)) {
      from = nextMorning(asked);
      waits.set(name, value);
    } else next = tried;
  }
  const none = change.coming === null || waits.size === 0;
  const coming = none ? null : { from, change: Object.fromEntries(waits) };
  return { ...next, coming };
}

/** The next six in the morning, milliseconds UTC. */
function nextMorning({ now, offset }: Asked): number {
  const local = now + offset * 60_000;
  const today = Math.floor(local / day) * day + morning * hour;
  return (today > local ? today : today + day) - offset * 60_000;
}

function weaker(after: Settings, before: Settings): boolean {
  return (
    after.passMinutes > before.passMinutes ||
    minutesOfDay.some((minute) => settleAt(after, minute) < settleAt(before, minute))
  );
}

const minutesOfDay = Array.from({ length: 1440 }, (_, minute) => minute);
