import type { Backup } from '../../core/backup/backup.ts';
import { backupSchema } from '../../core/backup/backup.ts';
import { nothingRemoved, writtenKinds } from '../../core/erasing/removed.ts';
import { everything, onInstagram } from '../fixtures/everything.ts';
import { momentAt } from '../fixtures/moments.ts';

/** Who asks for changes, as Ebb's own pages do. */
export interface Asker {
  /** Sends the background a message. */
  tell(type: string, data: unknown): Promise<unknown>;
  /** Brings a file in. */
  bringIn(file: Backup): Promise<unknown>;
}

/** Asks for a change that must be made as a whole or not at all. `now` in milliseconds UTC. */
export type Change = (asker: Asker, now: number) => Promise<unknown>;

/** A change that a message asks for, with what comes with it. */
const asked =
  (type: string, data: (now: number) => unknown): Change =>
  (asker, now) =>
    asker.tell(type, data(now));

/** Changes of many rows, or of what many of them lead to. */
export const wholeChanges: Record<string, Change> = {
  erasing: asked('eraseAll', () => null),
  'bringing in': (asker, now) => asker.bringIn(file(now)),
  merging: asked('mergePeople', () => ({ kept: 'anna', other: 'sam' })),
  'adding a person': asked('savePerson', () => onInstagram('robin')),
};

/** These and smaller ones. */
export const changes: Record<string, Change> = {
  ...wholeChanges,
  'changing a person': asked('savePerson', () => onInstagram('anna', { nickname: 'A.' })),
  'forgetting a person': asked('removePerson', () => 'sam'),
  'forgetting a person and their past': asked('removePersonAndPast', () => 'sam'),
  'forgetting some days': asked('removeDays', () => ({
    ...{ from: '1970-01-01', to: '2999-12-31' },
    kinds: writtenKinds,
  })),
  'putting back': asked('putBack', () => ({
    ...nothingRemoved,
    people: [onInstagram('robin')],
    moments: [momentAt('2026-11-02T12:00', { id: 'm4', person: 'robin' })],
  })),
  'going on': asked('keep', (now) => choice(now, { choice: 'went-on', passMinutes: 5 })),
  'turning back': asked('keep', (now) => choice(now, { choice: 'turned-back' })),
  'turning pauses for one off': asked('turnOff', (now) => ({
    person: 'anna',
    until: now + 60_000,
  })),
  'turning pauses off': asked('snooze', (now) => ({ id: 's9', from: now, until: now + 60_000 })),
  'changing a setting': asked('saveSettings', () => ({ settle: 20 })),
  'parking a thought': asked('park', (now) => ({ id: 't9', at: now, text: 'later' })),
  'writing in a week': asked('saveWriting', () => ({
    ...everything(0).writings[0],
    answer: 'Bread.',
    changedAt: 2,
  })),
};

/** Those that need room on the disk. */
export const growingChanges = Object.entries(changes).filter(
  ([name]) => name !== 'erasing' && !name.startsWith('forgetting'),
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
