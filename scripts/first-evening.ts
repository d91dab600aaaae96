import type { Desk } from '../tests/support/desk.ts';
import { madeUpYear } from './made-up-year.ts';

/** What `npm start` begins with: Robin listed on the pretend site, or, with history, a made-up year. */
export async function beginEvening(desk: Desk, withHistory: boolean): Promise<void> {
  if (withHistory) await desk.bringIn(madeUpYear(Date.now()));
  else await desk.list('Robin', { site: 'shore', key: 'robin' }, { settle: null });
}
