import type { Moment } from '../../core/moments/moment.ts';
import { database } from '../../platform/database.ts';

/** Puts a moment into the database as it is, as if its pause had been long ago. */
export async function storeMoment(moment: Moment): Promise<void> {
  await (await database()).put('moments', moment);
}
