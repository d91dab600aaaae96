import type { Backup } from '../../core/backup/backup.ts';
import { backupSchema } from '../../core/backup/backup.ts';
import { everything, onInstagram } from '../fixtures/everything.ts';
import { momentAt } from '../fixtures/moments.ts';

/** A change that must be made as a whole or not at all: the message that asks for it. */
export interface Change {
  /** Its message. */
  type: string;
  /** What comes with it. `now` in milliseconds UTC. */
  data(now: number): unknown;
}

/** Changes of many rows, or of what many of them lead to. */
export const wholeChanges: Record<string, Change> = {
  erasing: { type: 'eraseAll', data: () => null },
  'bringing in': { type: 'bringIn', data: file },
  merging: { type: 'mergePeople', data: () => ({ kept: 'anna', other: 'sam' }) },
  'adding a person': { type: 'savePerson', data: () => onInstagram('robin') },
};

/** These and smaller ones. */
export const changes: Record<string, Change> = {
  ...wholeChanges,
  'changing a person': { type: 'savePerson', data: () => onInstagram('anna', { nickname: 'A.' }) },
  'forgetting a person': { type: 'removePerson', data: () => 'sam' },
  'going on': { type: 'keep', data: (now) => choice(now, { choice: 'went-on', passMinutes: 5 }) },
  'turning back': { type: 'keep', data: (now) => choice(now, { choice: 'turned-back' }) },
  'turning pauses off': {
    type: 'snooze',
    data: (now) => ({ id: 's9', from: now, until: now + 60_000 }),
  },
  'changing a setting': { type: 'saveSettings', data: () => ({ settle: 20 }) },
  'parking a thought': { type: 'park', data: (now) => ({ id: 't9', at: now, text: 'later' }) },
  'writing in a week': {
    type: 'saveWriting',
    data: () => ({ ...everything(0).writings[0], answer: 'Bread.', changedAt: 2 }),
  },
};

/** Those that need room on the disk. */
export const growingChanges = Object.entries(changes).filter(
  ([name]) => !['erasing', 'forgetting a person'].includes(name),
);

/** The record of a pause before Sam's page, once something was chosen. */
function choice(now: number, chosen: object): unknown {
  const id = { moment: 'm9', revision: 2, person: 'sam' };
  return { ...id, at: now, offset: 0, arrival: 'load', choseAt: now, ...chosen };
}

/** A file that has what is there, and more. */
function file(now: number): Backup {
  const { passes: _, settings, plans, ...rows } = everything(now);
  return backupSchema.parse({
    ...{ ebb: 1, savedAt: now, plan: plans[0], settings: { ...settings[0], settle: 20 } },
    ...rows,
    people: [...rows.people, onInstagram('robin')],
    moments: [...rows.moments, momentAt('2026-11-02T12:00', { id: 'm4', person: 'robin' })],
  });
}
