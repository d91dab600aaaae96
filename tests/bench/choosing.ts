import { chance, choosingFigures } from '../support/choosing-figures.ts';
import { type ImaginedPause, imaginedPerson } from '../support/imagined-person.ts';
import { seeded } from '../support/seeded.ts';
import { rounded } from './figures.ts';
import type { BenchmarkRow } from './row.ts';

const people = 1000;
const days = 60;

/** Has many imagined people pause for sixty days; gives how the choice of words did. */
export async function measureChoosing(): Promise<BenchmarkRow[]> {
  const {
    shown: of,
    leading,
    granted,
    avoided,
    tooSoon,
    never,
    liked,
  } = choosingFigures(everyPause());
  const [kind, least] = [...leading].reduce((one, other) => (other[1] < one[1] ? other : one));
  const most = `Words of other themes than those that lead, most of any kind of moment (${kind})`;
  const count = { unit: '', promise: 0, of };
  const share = { unit: '%', promise: null, of };
  return [
    { name: most, ...share, value: percent(1 - least), promise: 50 },
    { name: 'Words that take for granted what isn’t known', value: granted, ...count },
    { name: 'Words of a theme that the moment does without', value: avoided, ...count },
    { name: 'Words that came again before their rest', value: tooSoon, ...count },
    { name: 'Passages that nobody was shown', value: never.length, ...count },
    {
      name: 'Words of the theme someone likes, from the third week on',
      value: percent(liked),
      ...share,
    },
    { name: 'The same by chance', value: percent(chance), ...share },
  ];
}

function* everyPause(): Generator<ImaginedPause> {
  for (let seed = 0; seed < people; seed += 1) yield* imaginedPerson(days, seeded(seed));
}

function percent(share: number): number {
  return rounded(share * 100, 1);
}
