import type { ClockLook } from '../calendar/clock-seen.ts';
import { openedBy } from '../calendar/invitation.ts';
import { stretchSetBack } from '../calendar/stretch.ts';
import { type Snooze, snoozeSetBack } from '../moments/snooze.ts';
import type { Person } from '../people/person.ts';
import type { Settings } from '../settings/settings.ts';
import { takeEffect } from '../settings/weakening.ts';
import { type Pass, passAfterLook } from './pass.ts';

/** What begins or ends at a time of the clock. */
export interface Timed {
  people: Person[];
  passes: Pass[];
  snoozes: Snooze[];
  /** Null when they can't be read. */
  settings: Settings | null;
}

/** How each becomes after a look at the clock; what stays as it is is the same object. */
export const afterLook = {
  person: (person: Person, look: ClockLook) => takeEffect(offSetBack(person, look), look),
  pass: passAfterLook,
  snooze: snoozeSetBack,
  settings(settings: Settings, look: ClockLook): Settings {
    const { weekly } = settings;
    const openedAt = weekly && openedBy(weekly.openedAt, look.now);
    const known = openedAt === null || openedAt === weekly?.openedAt;
    return takeEffect(
      known || !weekly ? settings : { ...settings, weekly: { ...weekly, openedAt } },
      look,
    );
  },
};

function offSetBack(person: Person, look: ClockLook): Person {
  const off = person.off && stretchSetBack(person.off, look);
  return off === person.off ? person : { ...person, off };
}

/** Whether all of it stays as it is after a look at the clock, as nearly always. */
export function isUntouched(
  { people, passes, snoozes, settings }: Timed,
  look: ClockLook,
): boolean {
  return (
    people.every((person) => afterLook.person(person, look) === person) &&
    passes.every((pass) => afterLook.pass(pass, look) === pass) &&
    snoozes.every((snooze) => afterLook.snooze(snooze, look) === snooze) &&
    (!settings || afterLook.settings(settings, look) === settings)
  );
}
