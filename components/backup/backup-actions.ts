import type { Ways } from '../../core/backup/part.ts';
import type { Preview } from '../../core/backup/preview.ts';
import type { Problem } from '../../core/backup/read-backup.ts';
import type { Person } from '../../core/people/person.ts';
import type { Saved } from '../options/SaveFile.tsx';

/** Told how much is done, 0 to 1. */
export type Tell = (done: number) => void;

/** How something ended: done, stopped by the person, or not done and why. */
export type Ended = { ended: 'done' } | NotDone;

/** Stopped by the person, or not done and why. */
type NotDone = { ended: 'stopped' } | { ended: 'not'; problem: Problem };

/** How reading a file ended: what it would do, that it wants a passphrase, stopped, or why it can't be read. */
export type FileLooked = { ended: 'read'; preview: Preview } | { ended: 'locked' } | NotDone;

/** What can be done with files. One thing at a time; each can be stopped. */
export interface BackupActions {
  /** Saves everything as a file, closed with a passphrase where there is one. Gives how much of it; null when stopped. */
  save: (passphrase: string | null, tell: Tell) => Promise<Saved | null>;
  /** Saves the pauses as a table, likewise. */
  saveTable: (tell: Tell) => Promise<Saved | null>;
  /** Reads a file, and says what it would do. */
  read: (file: File, passphrase: string | null, tell: Tell) => Promise<FileLooked>;
  /** Brings in what was read, each part in its way. */
  bringIn: (ways: Ways, tell: Tell) => Promise<Ended>;
  /** Takes back the file that was brought in last. */
  undo: (tell: Tell) => Promise<Ended>;
  /** Stops what is being done; nothing is changed by it then. */
  stop: () => void;
  /** Asks the browser for the access that pauses for some people take; called in the click. */
  allow: (people: readonly Person[]) => void;
}
