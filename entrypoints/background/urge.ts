import { openMoment } from '../../core/moments/life.ts';
import type { UrgeReport } from '../../core/pause/report.ts';
import type { PauseView } from '../../core/pause/view.ts';
import { addMoment } from '../../platform/background/write.ts';
import { readPeople } from '../../platform/read.ts';
import { preparePause, readIngredients } from './prepare-pause.ts';

/** A pause without a page: recorded as its own kind of moment. Rejects for someone not listed. */
export async function beginUrge({ person: id, ...report }: UrgeReport): Promise<PauseView> {
  const [people, ingredients] = await Promise.all([readPeople(), readIngredients(report.at)]);
  const person = people.find((each) => each.id === id);
  if (!person) throw new Error('Nobody is listed under this id.');
  const view = preparePause(report, person, ingredients);
  await addMoment(openMoment(report, person.id, null, view));
  return view;
}
