import { i18n } from '#i18n';
import lighter from '../../content/questions/lighter.ts';
import { addDays } from '../../core/calendar/local-day.ts';
import type { WeekInWords } from '../../core/reflection/markdown.ts';
import { pleasantPrompt, questionWithId } from '../../core/reflection/questions.ts';
import type { Sentence } from '../../core/reflection/sentence.ts';
import type { WeekReading } from '../../core/reflection/week-reading.ts';
import type { WeekWriting } from '../../core/reflection/writing.ts';
import { daysHead } from '../charts/reed-day.ts';
import { dayAndMonth, dayRange, longDay } from './calendar-words.ts';
import { lastLineWords, openingWords } from './letter-words.ts';
import { moodWord } from './mood-words.ts';
import type { Names } from './names.ts';
import { say } from './sentence-words.ts';

/** How many of the paragraphs come before the drawing of the days. */
export const paragraphsBeforeDays = 3;

/** A week as words alone, with what was written in it. No handles: sites have names, people none. */
export function weekInWords(
  reading: WeekReading,
  names: Names,
  writing: WeekWriting | null,
): WeekInWords {
  const { facts, letter } = reading;
  const said = (sentences: readonly Sentence[]) =>
    sentences.map((one) => say(one, names.site).replace(/[[\]]/g, '')).join(' ');
  return {
    title: i18n.t('week.title', [dayAndMonth(facts.week)]),
    dates: dayRange(facts.week, addDays(facts.week, 6)),
    paragraphs: [
      openingWords(facts) ?? '',
      said(letter.happened),
      moodWord(reading) ?? '',
      said(letter.when),
      said(letter.about),
      said(letter.noticed),
      said(letter.beside),
      said(letter.notes),
      lastLineWords(reading) ?? '',
    ],
    table: letter.mood === 'paused' ? daysTable(reading) : null,
    written: writing ? writtenIn(writing) : [],
  };
}

function daysTable({ facts }: WeekReading): WeekInWords['table'] {
  return {
    head: daysHead(),
    rows: facts.days
      .filter(({ when }) => when !== 'future')
      .map(({ day, turnedBack, wentOn, left }) => [
        longDay(day),
        ...[turnedBack, wentOn, left].map((moments) => String(moments.length)),
      ]),
  };
}

/** What was asked in a week and what was written to it; nothing that was left empty. */
export function writtenIn(writing: WeekWriting): WeekInWords['written'] {
  const question = writing.question && questionWithId(writing.question)?.text;
  const answers = [
    { asked: question || i18n.t('week.question.answer'), answer: writing.answer },
    ...lighter.flatMap(({ id, text }) => {
      const sign = writing.signs[id];
      return sign ? [{ asked: text, answer: i18n.t(`week.signs.${sign}`) }] : [];
    }),
    { asked: pleasantPrompt(writing.week).text, answer: writing.pleasant },
  ];
  return answers.filter(({ answer }) => answer.trim() !== '');
}
