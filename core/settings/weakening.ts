import type { ClockLook } from '../calendar/clock-seen.ts';
import { type OwnPause, settingsFor } from './own-pause.ts';
import { hasFewer } from './pause-hours.ts';
import type { Settings } from './settings.ts';
import { settleAt } from './settle-at.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** The hour at which a morning begins, local time. */
const morning = 6;

/** The furthest off that a morning can be, milliseconds: a day may have 25 hours. */
const furthest = 25 * hour;

/** How long a change waits when nobody saw the morning come, milliseconds: longer than the urge that asked for it. */
const unwatched = hour / 2;

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

/**
 * What was set, for everyone or for one person, after a look at the clock: what was put off is in it once its time
 * came. Where the clock was set, or nobody watched it, half an hour that is watched comes first. A clock that was
 * set back takes the time along, and none makes it later than the next day.
 */
export function takeEffect<T extends Changing>(own: T, { now, back, watched }: ClockLook): T {
  const { coming } = own;
  if (!coming) return own;
  const due = Math.min(coming.from - back, now + furthest);
  const from = watched ? due : Math.max(due, now + unwatched);
  if (from <= now) return Object.assign({ ...own }, coming.change, { coming: null });
  return from === coming.from ? own : { ...own, coming: { ...coming, from } };
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
    hasFewer(after.hours, before.hours) ||
    minutesOfDay.some((minute) => settleAt(after, minute) < settleAt(before, minute))
  );
}

const minutesOfDay = Array.from({ length: 1440 }, (_, minute) => minute);
