import type { PauseRecord } from './pause-record.ts';

/** The record of a pause as it is told next: with what changed, as a newer revision. */
export function revise(record: PauseRecord, change: Partial<PauseRecord> = {}): PauseRecord {
  return { ...record, ...change, revision: record.revision + 1 };
}
