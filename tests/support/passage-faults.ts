import type { Passage } from '../../core/words/passage.ts';
import { imageWords } from '../fixtures/passages/image-words.ts';
import { namingSaid, namingWords } from '../fixtures/passages/naming-words.ts';
import { cannotMeanIt, otherPeople } from '../fixtures/passages/other-people.ts';
import { uncommonWords } from './common-words.ts';
import { sentences, words } from './prose.ts';

const scenes = Object.entries(imageWords).map(([scene, list]) => ({ scene, nouns: setOf(list) }));
const others = setOf(otherPeople);

type Named = Pick<Passage, 'text' | 'moments'> & Partial<Passage>;

/** Which rules of words a passage breaks, and by what. */
export function faults(passage: Named) {
  const { id = '', text, asked } = passage;
  const first = plainWords(sentences(text)[0] ?? '');
  const all = plainWords(text);
  // A picture to rest on is one image, said with many things, and names no moment.
  const isPicture = asked === 'imagery';
  const naming = namingOf(passage);
  const images = scenes.filter(({ nouns }) => all.some((word) => nouns.has(word)));
  const [least, most] = lengthOf(passage);
  const count = words(text).length;
  const uncommon = uncommonWords(text);
  const they = id in cannotMeanIt ? [] : othersBeforeThey(text);
  return [
    { rule: 'words', by: uncommon, broken: uncommon.length > 0 },
    { rule: 'moment', by: first, broken: !isPicture && !first.some((word) => naming.has(word)) },
    {
      rule: 'image',
      by: images.map(({ scene }) => scene),
      broken: !isPicture && images.length > 1,
    },
    { rule: 'length', by: [`${count}`], broken: count < least || count > most },
    { rule: 'they', by: they, broken: they.length > 0 },
  ].filter(({ broken }) => broken);
}

/** The least and the most words of a passage; on a picture one rests for twenty seconds. */
function lengthOf({ length, asked }: Named): [number, number] {
  if (length === 'line') return [8, 18];
  return [12, asked === 'imagery' ? 50 : 45];
}

/** Every word by which the first sentence of a passage may name its moment. */
function namingOf(passage: Named) {
  const { moments, occasions = [], circumstances = [], fits = [], stances = [] } = passage;
  const said = [...occasions, ...circumstances, ...fits, ...stances];
  return new Set([
    ...(passage.noContact === 'only' ? ['contact'] : []),
    ...(['any', ...moments] as const).flatMap((moment) => [...setOf(namingWords[moment])]),
    ...said.flatMap((what) => [...setOf(namingSaid[what] ?? '')]),
  ]);
}

/** Other people a text names before it says “they”. */
export function othersBeforeThey(text: string): string[] {
  const all = plainWords(text);
  const last = all.findLastIndex((word) => /^(they|them|theirs?|themselves)$/.test(word));
  return all.slice(0, Math.max(0, last)).filter((word) => others.has(word));
}

/** The words of a text in lower case, without what was drawn together with them. */
function plainWords(text: string): string[] {
  return words(text.toLowerCase()).map((word) => word.replace(/(n’t|’\p{L}+)$/u, ''));
}

function setOf(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}
