import { vi } from 'vitest';
import type {
  BackupActions,
  Ended,
  FileLooked,
} from '../../../components/backup/backup-actions.ts';
import type { Way } from '../../../core/backup/part.ts';
import { eachPart } from '../../../core/backup/parts.ts';
import type { Preview } from '../../../core/backup/preview.ts';

const done: Ended = { ended: 'done' };

/** A file that has something new in some parts. */
export function preview(more: Partial<Preview> = {}): Preview {
  return {
    savedAt: Date.UTC(2026, 10, 18, 12),
    counts: {
      ...eachPart(() => ({ fresh: 0, same: 0, different: 0, onlyHere: 0 })),
      people: { fresh: 1, same: 1, different: 0, onlyHere: 0 },
      moments: { fresh: 4200, same: 0, different: 2, onlyHere: 3 },
      settings: { fresh: 0, same: 0, different: 1, onlyHere: 0 },
    },
    fits: { merge: true, replace: true },
    hasSettings: true,
    ...more,
  };
}

/** What the pages of files do, each as told; all of it works at first. */
export function backupActions(looked: FileLooked = { ended: 'read', preview: preview() }) {
  return {
    save: vi.fn<BackupActions['save']>(async () => 'all'),
    saveTable: vi.fn<BackupActions['saveTable']>(async () => 'all'),
    read: vi.fn<BackupActions['read']>(async () => looked),
    bringIn: vi.fn<BackupActions['bringIn']>(async () => done),
    undo: vi.fn<BackupActions['undo']>(async () => done),
    stop: vi.fn<BackupActions['stop']>(),
    allow: vi.fn<BackupActions['allow']>(),
  };
}

/** Every part in one way. */
export const all = (way: Way) => eachPart((): Way => way);
