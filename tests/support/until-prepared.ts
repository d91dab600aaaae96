import type { Prepared } from '../../core/pause/prepared.ts';
import type { Desk } from './desk.ts';
import { until } from './until.ts';

/**
 * Waits for what stays prepared: after a listing it is made more than once, and taken away before each time.
 * Ending a pass has it made for the last time.
 */
export async function untilPrepared(desk: Desk, person: string): Promise<void> {
  await desk.tell('endPass', person);
  await until('something prepared', () => desk.page.evaluate(isPrepared, person));
}

/** Runs in the options page. Whether a pause before someone was prepared. */
async function isPrepared(person: string): Promise<boolean> {
  const { prepared } = await chrome.storage.local.get<{ prepared?: Prepared }>('prepared');
  return (prepared?.people[person]?.length ?? 0) > 0;
}
