import { isAvoided } from '../../core/words/moment-themes.ts';
import { chance, choosingFigures } from '../support/choosing-figures.ts';
import { type ImaginedPause, imaginedPerson } from '../support/imagined-person.ts';
import { seeded } from '../support/seeded.ts';
import { rounded } from './figures.ts';
import type { BenchmarkRow } from './row.ts';

const people = 1000;
const days = 60;

/** Has many imagined people pause for sixty days; gives how the choice of words did. */
export async function measureChoosing(): Promise<BenchmarkRow[]> {
  let avoided = 0;
  const figures = choosingFigures(
    noted((pause) => (avoided += Number(isAvoided(pause.passage, pause.kinds)))),
  );
  const of = figures.shown;
  const [worst, least] = [...figures.leading].reduce((one, other) =>
    other[1] < one[1] ? other : one,
  );
  return [
    {
      name: `Words of other themes than those that lead, most of any kind of moment (${worst})`,
      value: percent(1 - least),
      unit: '%',
      promise: 50,
      of,
    },
    {
      name: 'Words of a theme that the moment does without',
      value: avoided,
      unit: '',
      promise: 0,
      of,
    },
    {
      name: 'Words that came again before their rest',
      value: figures.tooSoon,
      unit: '',
      promise: 0,
      of,
    },
    {
      name: 'Passages that nobody was shown',
      value: figures.never.length,
      unit: '',
      promise: 0,
      of,
    },
    {
      name: 'Words of the theme someone likes, from the third week on',
      value: percent(figures.liked),
      unit: '%',
      promise: null,
      of,
    },
    { name: 'The same by chance', value: percent(chance), unit: '%', promise: null, of },
  ];
}

function* noted(note: (pause: ImaginedPause) => void): Generator<ImaginedPause> {
  for (let seed = 0; seed < people; seed += 1) {
    for (const pause of imaginedPerson(days, seeded(seed))) {
      note(pause);
      yield pause;
    }
  }
}

function percent(share: number): number {
  return rounded(share * 100, 1);
}
