import type { Pass } from '../../core/guard/pass.ts';
import type { Merge } from '../../core/merging/merge.ts';
import type { Snooze } from '../../core/moments/snooze.ts';
import type { Thought } from '../../core/moments/thought.ts';
import type { Person } from '../../core/people/person.ts';
import type { Obstacles } from '../../core/recognise/patterns/obstacle.ts';
import type { Plan } from '../../core/reflection/plan.ts';
import type { Closing, WeekWriting } from '../../core/reflection/writing.ts';
import { type Settings, settingsSchema } from '../../core/settings/settings.ts';
import type { Store } from '../../core/stored/read-row.ts';
import type { OwnWords } from '../../core/words/own-words.ts';
import { type Access, readAccess } from '../../platform/access.ts';
import { countAside } from '../../platform/aside.ts';
import { undoableUntil } from '../../platform/backup/undoable.ts';
import { logError } from '../../platform/error-log.ts';
import { hasLoss } from '../../platform/loss.ts';
import {
  readClosings,
  readMerges,
  readOwnWords,
  readPasses,
  readPlan,
  readSettings,
  readSnoozes,
  readThoughts,
  readWritings,
} from '../../platform/read.ts';
import { readEveryone } from '../../platform/read-everyone.ts';
import { readOr } from '../../platform/read-or.ts';
import { readRefused, readTurnedAway } from '../../platform/refused.ts';
import { recovered } from '../recovered.ts';

/** Everything the options show, but for moments, which are read a stretch at a time. */
export interface OptionsState {
  people: Person[];
  merges: Merge[];
  isAllowed: Access;
  /** What keeps Ebb from pages that it has the access for. */
  obstacles: Obstacles;
  settings: Settings;
  thoughts: Thought[];
  writings: WeekWriting[];
  plan: Plan | null;
  closings: Closing[];
  ownWords: OwnWords[];
  snoozes: Snooze[];
  passes: Pass[];
  /** Stores that couldn't be read: nothing of them is above. */
  unreadStores: Store[];
  /** How many entries could not be read. */
  unread: number;
  /** Whether the browser cleared the database, and nobody has put that away yet. */
  lost: boolean;
  /** Until when the file that was brought in last can be taken back, milliseconds UTC; null when none can. */
  undoableUntil: number | null;
}

/**
 * Reads what the options show, as it is now. A store that can't be read takes no other with it; what was read
 * of it `before` stays. Rejects when none can be read, as the browser did.
 */
export async function loadOptions(before: OptionsState | null): Promise<OptionsState> {
  await recovered();
  const failed: Store[] = [];
  const reasons: unknown[] = [];
  const missed = (store: Store, reason: unknown) => {
    failed.push(store);
    reasons.push(reason);
  };
  const reading = {
    people: readOr('people', readEveryone(), before?.people ?? [], missed),
    settings: readOr(
      'settings',
      readSettings(),
      before?.settings ?? settingsSchema.parse({}),
      missed,
    ),
    thoughts: readOr('thoughts', readThoughts(), before?.thoughts ?? [], missed),
    snoozes: readOr('snoozes', readSnoozes(), before?.snoozes ?? [], missed),
    passes: readOr('passes', readPasses(), before?.passes ?? [], missed),
    writings: readOr('writings', readWritings(), before?.writings ?? [], missed),
    plan: readOr('plans', readPlan(), before?.plan ?? null, missed),
    closings: readOr('closings', readClosings(), before?.closings ?? [], missed),
    ownWords: readOr('ownWords', readOwnWords(), before?.ownWords ?? [], missed),
  };
  const state = {
    people: await reading.people,
    settings: await reading.settings,
    thoughts: await reading.thoughts,
    snoozes: await reading.snoozes,
    passes: await reading.passes,
    writings: await reading.writings,
    plan: await reading.plan,
    closings: await reading.closings,
    ownWords: await reading.ownWords,
    merges: await readMerges().catch(() => before?.merges ?? []),
  };
  if (failed.length === Object.keys(reading).length) throw reasons[0];
  return {
    ...state,
    isAllowed: await readAccess(state.people),
    obstacles: { refused: await readRefused(), turnedAway: await readTurnedAway() },
    unreadStores: failed.filter((store) => !before || before.unreadStores.includes(store)),
    // Last: what the reading above set aside is in it.
    unread: await countAside().catch((reason: unknown) => {
      logError('count aside', reason);
      return before?.unread ?? 0;
    }),
    lost: await hasLoss(),
    undoableUntil: await undoableUntil(Date.now()).catch(() => null),
  };
}
