import { i18n } from '#i18n';
import { addDays, type LocalDay } from '../../core/calendar/local-day.ts';
import { isWritten, type WeekWriting } from '../../core/reflection/writing.ts';
import { dayRange } from './calendar-words.ts';
import { writtenIn } from './week-words.ts';

interface OwnWordsProps {
  /** Everything that was written in weeks. */
  writings: readonly WeekWriting[];
  /** First local day. */
  from: LocalDay;
  /** Last local day. */
  to: LocalDay;
}

/** What the person wrote in the weeks of some time, earliest first. */
export function OwnWords({ writings, from, to }: OwnWordsProps) {
  const found = writings
    .filter((one) => isWritten(one) && addDays(one.week, 6) >= from && one.week <= to)
    .sort((a, b) => (a.week < b.week ? -1 : 1));
  return (
    <section class="own-words">
      <h2>{i18n.t('closing.wordsTitle')}</h2>
      {found.length === 0 && <p>{i18n.t('closing.noWords')}</p>}
      {found.map((one) => (
        <section key={one.week}>
          <h3>{dayRange(one.week, addDays(one.week, 6))}</h3>
          {writtenIn(one).map(({ asked, answer }) => (
            <div key={asked}>
              <p class="quiet">{asked}</p>
              <p>{answer}</p>
            </div>
          ))}
        </section>
      ))}
    </section>
  );
}
