import { i18n } from '#i18n';
import type { Moment } from '../../core/moments/moment.ts';
import { lastLine as lineOf } from '../../core/reflection/last-line.ts';
import type { DayFacts } from '../../core/reflection/week-facts.ts';
import type { WeekReading } from '../../core/reflection/week-reading.ts';
import { Reeds } from '../charts/Reeds.tsx';
import type { ReedDay } from '../charts/reed-day.ts';
import { CalmLine } from '../ui/CalmLine.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { longDay, weekdayName } from './calendar-words.ts';
import { lastLineWords, openingWords } from './letter-words.ts';
import { moodWord } from './mood-words.ts';
import type { Names } from './names.ts';
import { Said } from './Said.tsx';

interface WeekLetterProps {
  /** The week, read. */
  reading: WeekReading;
  /** The moments it was read from. */
  moments: readonly Moment[];
  /** Names of people and sites. */
  names: Names;
}

/** What a week says of itself: a sentence on the whole, the numbers, the days as a drawing, a last line. */
export function WeekLetter({ reading, moments, names }: WeekLetterProps) {
  const { facts, letter } = reading;
  const ties = { moments: new Map(moments.map((moment) => [moment.id, moment])), names };
  const opening = openingWords(facts);
  const lastLine = lastLineWords(reading);
  const mood = moodWord(reading);
  return (
    <>
      {opening && <p class="week-opening">{opening}</p>}
      <Said sentences={letter.happened} {...ties} />
      {mood && (
        <EmptyState>
          <p class="week-opening">{mood}</p>
        </EmptyState>
      )}
      {letter.mood === 'paused' && (
        <Reeds
          caption={i18n.t(facts.when === 'running' ? 'week.daysRunning' : 'week.days')}
          days={facts.days.map(reedDay)}
        />
      )}
      <Said sentences={letter.when} {...ties} />
      <Said sentences={letter.about} {...ties} />
      <Said sentences={letter.noticed} {...ties} />
      <Said sentences={letter.beside} {...ties} />
      <Said sentences={letter.notes} {...ties} class="quiet" />
      {lineOf(reading)?.key === 'first' && <CalmLine />}
      {lastLine && <p class="week-last">{lastLine}</p>}
    </>
  );
}

function reedDay(facts: DayFacts): ReedDay {
  const { day, when, snoozed, turnedBack, wentOn, left } = facts;
  const toCome = when === 'future';
  const off = snoozed && !toCome;
  return {
    label: weekdayName(day, 'short'),
    name: longDay(day),
    turnedBack: turnedBack.length,
    wentOn: wentOn.length,
    left: left.length,
    ...(off ? { note: i18n.t('charts.off') } : {}),
    toCome,
  };
}
