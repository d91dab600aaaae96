import { openMoment } from '../core/pause/life.ts';
import type { PauseView } from '../core/pause/pause-view.ts';
import type { UrgeReport } from '../core/pause/report.ts';
import { addMoment } from '../platform/background/write.ts';
import { readPeople } from '../platform/read.ts';
import { newPause } from './new-pause.ts';

/** A pause without a page: recorded as its own kind of moment. Rejects for someone not listed. */
export async function beginUrge({ person: id, ...report }: UrgeReport): Promise<PauseView> {
  const people = await readPeople();
  const person = people.find((each) => each.id === id);
  if (!person) throw new Error('Nobody is listed under this id.');
  const view = await newPause(report, person);
  await addMoment(openMoment(report, person.id, null, view));
  return view;
}
