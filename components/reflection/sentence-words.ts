import { i18n } from '#i18n';
import type { Sentence, SentenceKey, SentenceValues } from '../../core/reflection/sentence.ts';
import { wordsLanguage } from '../ui/digits.ts';
import { hourRange, list, number, weekdayName } from './calendar-words.ts';

/** More quiet days than this are counted instead of named. */
const mostNamedDays = 3;

type Words = {
  [K in SentenceKey]: (values: SentenceValues[K], siteName: (id: string) => string) => string;
};

const words: Words = {
  pauses: ({ count }) => i18n.t('week.sentence.pauses', count, [number(count)]),
  pausesSoFar: ({ count }) => i18n.t('week.sentence.pausesSoFar', count, [number(count)]),
  turnedBack: ({ count }) => i18n.t('week.sentence.turnedBack', count, [number(count)]),
  wentOn: ({ count }) => i18n.t('week.sentence.wentOn', count, [number(count)]),
  left: ({ count }) => i18n.t('week.sentence.left', count, [number(count)]),
  urges: ({ count }) => i18n.t('week.sentence.urges', count, [number(count)]),
  hour: ({ hour, count, of }) =>
    i18n.t('week.sentence.hour', [hourRange(hour), number(count), number(of)]),
  day: ({ day, count }) => i18n.t('week.sentence.day', [weekdayName(day), number(count)]),
  quietDays: ({ days }) =>
    days.length > mostNamedDays
      ? i18n.t('week.sentence.quietDaysMany', [number(days.length)])
      : i18n.t('week.sentence.quietDays', [list(days.map((day) => weekdayName(day)))]),
  onlySite: ({ site }, siteName) => i18n.t('week.sentence.onlySite', [siteName(site)]),
  mostSite: ({ site, count, of }, siteName) =>
    i18n.t('week.sentence.mostSite', [siteName(site), number(count), number(of)]),
  intention: ({ intention, count, of }) =>
    i18n.t('week.sentence.intention', [
      i18n.t(`pause.intention.${intention}`),
      number(count),
      number(of),
    ]),
  after: (felt) => i18n.t('week.sentence.after', [list(feltParts(felt))]),
  weekBefore: ({ count }) => i18n.t('week.sentence.weekBefore', count, [number(count)]),
  usual: ({ count, weeks }) => i18n.t('week.sentence.usual', [wholeNumber(count), number(weeks)]),
  firstWeek: () => i18n.t('week.sentence.firstWeek'),
  snoozed: ({ count }) => i18n.t('week.sentence.snoozed', count, [number(count)]),
  // Square brackets mark what a sentence stands on.
  hardDates: ({ names }) =>
    i18n.t('week.sentence.hardDates', names.length, [list(names).replace(/[[\]]/g, '')]),
  late: ({ count, of }) => i18n.t('week.sentence.late', [number(count), number(of)]),
  together: ({ count, day }) => i18n.t('week.sentence.together', [number(count), weekdayName(day)]),
  notThere: ({ count, of }) => i18n.t('week.sentence.notThere', [number(count), number(of)]),
  weekend: ({ count, of }) => i18n.t('week.sentence.weekend', [number(count), number(of)]),
};

/**
 * A sentence in words. The part that stands for its moments is in square brackets, as the locale
 * has it: `You turned back [5 times].`
 * @param siteName the name of a site by its id
 */
export function say<K extends SentenceKey>(
  { key, values }: Sentence<K>,
  siteName: (id: string) => string,
): string {
  return capital(words[key](values, siteName));
}

/** A sentence may begin with a number in a word; the first letter is then made large. Gives the sentence. */
export function capital(text: string): string {
  return text.replace(/^\[?\p{Ll}/u, (start) => start.toLocaleUpperCase(wordsLanguage()));
}

/** Nobody has half a pause: `six`, and a half between two as `five or six`. */
function wholeNumber(value: number): string {
  const [lower, upper] = [Math.floor(value), Math.ceil(value)];
  if (lower === upper) return number(value);
  return i18n.t('week.sentence.between', [number(lower), number(upper)]);
}

function feltParts({ lighter, same, heavier }: SentenceValues['after']): string[] {
  return [
    ...(lighter > 0 ? [i18n.t('week.felt.lighter', lighter, [number(lighter)])] : []),
    ...(same > 0 ? [i18n.t('week.felt.same', same, [number(same)])] : []),
    ...(heavier > 0 ? [i18n.t('week.felt.heavier', heavier, [number(heavier)])] : []),
  ];
}
