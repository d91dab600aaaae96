import { i18n } from '#i18n';
import { addDays, type LocalDay } from '../../core/calendar/local-day.ts';
import { weekOf } from '../../core/calendar/week.ts';
import { isWritten, type WeekWriting } from '../../core/reflection/writing.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { dayRange } from './calendar-words.ts';

interface WeeksWrittenProps {
  /** Everything that was written in weeks. */
  writings: readonly WeekWriting[];
  /** First day of the week, ISO: 1 Monday … 7 Sunday. */
  weekStart: number;
  /** First day of the week shown; it isn't listed. */
  week: LocalDay;
}

/** The ways to weeks in which something was written, latest first. */
export function WeeksWritten({ writings, weekStart, week }: WeeksWrittenProps) {
  const weeks = new Set(writings.filter(isWritten).map((one) => weekOf(one.week, weekStart)));
  weeks.delete(week);
  if (weeks.size === 0) return null;
  return (
    <Disclosure summary={i18n.t('week.wrote.title')}>
      <ul class="weeks-written">
        {[...weeks]
          .sort()
          .reverse()
          .map((first) => (
            <li key={first}>
              <a href={`#week/${first}`}>{dayRange(first, addDays(first, 6))}</a>
            </li>
          ))}
      </ul>
    </Disclosure>
  );
}
