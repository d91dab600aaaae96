import type { PauseRecord } from '../core/moments/pause-record.ts';
import type { PauseView } from '../core/pause/pause-view.ts';
import { shownIn } from '../core/pause/shown-in.ts';
import { writeRecord } from '../platform/background/write.ts';
import { logError } from '../platform/error-log.ts';
import { readEveryone } from '../platform/read-everyone.ts';
import { newPause } from './new-pause.ts';

/**
 * Gives a pause without a page, and records it as its own kind of moment. It stands also where that fails. Rejects
 * for someone who isn't listed.
 */
export async function beginUrge(record: PauseRecord): Promise<PauseView> {
  const people = await readEveryone();
  const person = people.find(({ id }) => id === record.person);
  if (!person) throw new Error('Nobody is listed under this id.');
  const view = await newPause(record, person);
  await writeRecord({ ...record, shown: shownIn(view) }).catch((reason) =>
    logError('record a pause', reason),
  );
  return view;
}
