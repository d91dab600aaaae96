import type { Way } from '../../core/backup/part.ts';
import { eachPart } from '../../core/backup/parts.ts';
import type { Problem } from '../../core/backup/read-backup.ts';
import { makeAnswers } from '../../platform/backup/answer-tasks.ts';
import { database } from '../../platform/database.ts';

/**
 * Hands a file to Ebb as one does, and brings it in where it is taken as good, then takes it back. Gives why
 * it wasn't taken; null when it was. Throws when anything else happened, or something is left changed.
 */
export async function takeFile(file: Blob, way: Way): Promise<Problem | 'locked' | null> {
  const answer = makeAnswers(() => undefined);
  const before = await stored();
  const read = await answer({ task: 'read', file, passphrase: null });
  if (read.answer === 'preview') {
    const done = await answer({ task: 'bringIn', ways: eachPart(() => way) });
    if (done.answer === 'problem') return refused(done.problem, before);
    const undone = await answer({ task: 'undo' });
    if (undone.answer !== 'changed') throw new Error('It could not be taken back');
    await expectSame(before);
    return null;
  }
  if (read.answer === 'problem') return refused(read.problem, before);
  if (read.answer !== 'locked') throw new Error(`Answered ${read.answer}`);
  return 'locked';
}

async function refused(problem: Problem, before: string): Promise<Problem> {
  if (problem === 'failed') throw new Error('Failed, with no reason');
  await expectSame(before);
  return problem;
}

async function expectSame(before: string): Promise<void> {
  const after = await stored();
  if (after !== before) throw new Error(`Left changed: ${before} to ${after}`);
}

/** Everything that is stored, in one order. */
async function stored(): Promise<string> {
  const db = await database();
  const rows = await Promise.all([...db.objectStoreNames].map((store) => db.getAll(store)));
  return JSON.stringify(rows);
}
