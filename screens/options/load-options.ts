import type { Pass } from '../../core/guard/pass.ts';
import type { Snooze } from '../../core/moments/snooze.ts';
import type { Thought } from '../../core/moments/thought.ts';
import type { Person } from '../../core/people/person.ts';
import type { Plan } from '../../core/reflection/plan.ts';
import type { Closing, WeekWriting } from '../../core/reflection/writing.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { type Access, readAccess } from '../../platform/access.ts';
import { countAside } from '../../platform/aside.ts';
import {
  readClosings,
  readPasses,
  readPeople,
  readPlan,
  readSettings,
  readSnoozes,
  readThoughts,
  readWritings,
} from '../../platform/read.ts';

/** Everything the options show, but for moments, which are read a stretch at a time. */
export interface OptionsState {
  people: Person[];
  isAllowed: Access;
  settings: Settings;
  thoughts: Thought[];
  writings: WeekWriting[];
  plan: Plan | null;
  closings: Closing[];
  snoozes: Snooze[];
  passes: Pass[];
  /** How many entries could not be read. */
  unread: number;
}

/** Reads what the options show, as it is now. */
export async function loadOptions(): Promise<OptionsState> {
  const [people, settings, thoughts, snoozes, passes] = await Promise.all([
    readPeople(),
    readSettings(),
    readThoughts(),
    readSnoozes(),
    readPasses(),
  ]);
  const [writings, plan, closings] = await Promise.all([
    readWritings(),
    readPlan(),
    readClosings(),
  ]);
  const isAllowed = await readAccess(people);
  // Last: what the reading above set aside is in it.
  const unread = await countAside();
  return {
    people,
    isAllowed,
    settings,
    thoughts,
    writings,
    plan,
    closings,
    snoozes,
    passes,
    unread,
  };
}
