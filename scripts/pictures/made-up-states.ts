import { type Backup, backupSchema } from '../../core/backup/backup.ts';
import { type Moment, momentSchema } from '../../core/moments/moment.ts';
import { dayParts, isPlannedFor } from '../../core/reflection/plan.ts';

const day = 86_400_000;

/** The last days of a past, as if Ebb had come only then: nothing is written, and there is no plan. */
export function lastDays(past: Backup, days: number, now: number): Backup {
  const addedAt = now - days * day;
  return {
    ...past,
    people: past.people.slice(0, 1).map((person) => ({ ...person, addedAt })),
    moments: past.moments.filter(({ at }) => at > addedAt),
    writings: [],
    snoozes: [],
    plan: null,
  };
}

/** A past whose last days had no pause. */
export function withoutPauses(past: Backup, days: number, now: number): Backup {
  return { ...past, moments: past.moments.filter(({ at }) => at < now - days * day) };
}

/** A past in whose last days someone felt like looking, and no page was asked for. */
export function onlyUrges(past: Backup, days: number, now: number): Backup {
  const urge = { arrival: 'urge', choice: 'turned-back', site: null, surface: null } as const;
  return {
    ...past,
    moments: past.moments.map((moment) =>
      moment.at < now - days * day ? moment : { ...moment, ...urge, after: null, echo: null },
    ),
  };
}

/** A year's past as if it had taken four. */
export function fourYears(past: Backup, now: number): Backup {
  const earlier = (at: number) => now - 4 * (now - at);
  return {
    ...past,
    people: past.people.map((person) => ({ ...person, addedAt: earlier(person.addedAt) })),
    moments: past.moments.map((moment) => {
      const at = earlier(moment.at);
      return { ...moment, at, offset: offsetAt(at) };
    }),
  };
}

/** A past whose last look was yesterday, and wasn't asked about: the next morning is here. */
export function unasked(past: Backup, now: number): Backup {
  const { moments } = withoutPauses(past, 2, now);
  return { ...past, moments: [...moments, look(now - day, 'heavier')] };
}

/** Looks that were said to have left someone heavier, or not. */
export function heavyLooks(now: number): Backup {
  const felt = ['heavier', 'lighter', 'heavier', 'same', 'heavier'] as const;
  return bare(now, { moments: felt.map((after, index) => look(now - (index + 2) * day, after)) });
}

/** Something was planned for this hour. */
export function plannedNow(now: number): Backup {
  const instant = { at: now, offset: offsetAt(now) };
  const plans = dayParts.map((part) => ({
    id: part,
    weekday: null,
    part,
    instead: 'put the kettle on and call Alex',
    madeAt: now,
  }));
  return bare(now, { plan: plans.find((plan) => isPlannedFor(plan, instant)) ?? null });
}

/** A past with nothing in it but what is given. */
function bare(now: number, part: Partial<Backup>): Backup {
  const nothing = { people: [], moments: [], thoughts: [], snoozes: [], settings: {} };
  return backupSchema.parse({ ebb: 1, savedAt: now, ...nothing, ...part });
}

/** A look at Robin's page, and how it was afterwards. */
function look(at: number, after: Moment['after']): Moment {
  return momentSchema.parse({
    id: `look-${at}`,
    at,
    offset: offsetAt(at),
    person: 'robin',
    site: 'shore',
    surface: 'profile',
    arrival: 'load',
    kind: 'words',
    look: 'shore',
    passage: null,
    choice: 'went-on',
    choseAt: at + 9000,
    passMinutes: 5,
    after,
    gave: 'no',
  });
}

/** Minutes east of UTC on this device's clock at a time. */
function offsetAt(at: number): number {
  return -new Date(at).getTimezoneOffset();
}
