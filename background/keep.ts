import { isPractical } from '../core/moments/known-pause.ts';
import { isLook } from '../core/moments/merge-record.ts';
import type { PauseRecord } from '../core/moments/pause-record.ts';
import type { SaidAfterwards } from '../core/moments/said-afterwards.ts';
import type { Thought } from '../core/moments/thought.ts';
import { findPerson } from '../core/people/find-person.ts';
import { changeMoment, writeRecord, writeThought } from '../platform/background/write.ts';
import { readSettings } from '../platform/read.ts';
import { readEveryone } from '../platform/read-everyone.ts';
import { change } from './change.ts';
import { noticeClock } from './notice-clock.ts';
import { letThrough } from './passes.ts';
import { prepare } from './refresh.ts';

/**
 * Keeps what a page tells of its pause, and frees the way when it was chosen to look. Answers once hold is
 * out of the way. Keeps nothing of a private window, but frees the way.
 */
export async function keep(record: PauseRecord, isPrivate = false): Promise<void> {
  const { person, at, choseAt } = record;
  const looks = isLook(record);
  if (looks) await noticeClock();
  const passMinutes = looks ? (record.passMinutes ?? (await minutesFor(person))) : 0;
  const write = async () => {
    if (!isPrivate) await writeRecord({ ...record, passMinutes });
    else if (looks && person) await letThrough(person, passMinutes, choseAt ?? at);
  };
  if (looks) await change(write);
  else await write();
  // What was shown, and nothing recorded of it, is not to come again right away.
  const unrecorded = isPrivate || isPractical(record);
  if (!looks || unrecorded) prepare(unrecorded);
}

/** Records what was said of a look, or asked; not in a private window. */
export async function sayAfterwards(
  { moment: id, ...said }: SaidAfterwards,
  isPrivate = false,
): Promise<void> {
  if (isPrivate) return;
  await changeMoment(id, (moment) => ({ ...moment, ...said }));
  prepare();
}

/** Keeps a thought that was parked. Rejects in a private window, so that nobody is told that it is kept. */
export async function park(thought: Thought, isPrivate = false): Promise<void> {
  if (isPrivate) throw new Error('Nothing is kept of a private window.');
  await writeThought(thought);
  prepare();
}

/** How long a pass for someone lasts unless it is said in the pause, minutes. */
async function minutesFor(id: string | undefined): Promise<number> {
  const [settings, people] = await Promise.all([readSettings(), readEveryone()]);
  return findPerson(people, id)?.passMinutes ?? settings.passMinutes;
}
