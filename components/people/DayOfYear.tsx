import { i18n } from '#i18n';
import { wordsLanguage } from '../ui/digits.ts';
import { Field } from '../ui/Field.tsx';

const msPerDay = 86_400_000;

interface DayOfYearProps {
  /** The day, `MM-DD`. */
  day: string;
  /** Called with the day that is chosen, one there is. */
  onChange: (day: string) => void;
}

/** A day of any year: its number and its month. */
export function DayOfYear({ day, onChange }: DayOfYearProps) {
  const [month = 1, date = 1] = day.split('-').map(Number);
  const choose = (nextMonth: number, nextDate: number) =>
    onChange(`${two(nextMonth)}-${two(Math.min(nextDate, daysIn(nextMonth)))}`);
  return (
    <div class="day-of-year">
      <Field label={i18n.t('people.hardDates.day')}>
        {(ties) => (
          <select
            {...ties}
            value={date}
            onChange={(event) => choose(month, Number(event.currentTarget.value))}
          >
            {upTo(daysIn(month)).map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={i18n.t('people.hardDates.month')}>
        {(ties) => (
          <select
            {...ties}
            value={month}
            onChange={(event) => choose(Number(event.currentTarget.value), date)}
          >
            {upTo(12).map((each) => (
              <option key={each} value={each}>
                {monthName(each)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}

/** How many days a month (1–12) can have: February 29. */
function daysIn(month: number): number {
  return (Date.UTC(2024, month, 1) - Date.UTC(2024, month - 1, 1)) / msPerDay;
}

function monthName(month: number): string {
  const format = new Intl.DateTimeFormat(wordsLanguage(), { month: 'long', timeZone: 'UTC' });
  return format.format(Date.UTC(2024, month - 1, 1));
}

function upTo(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
