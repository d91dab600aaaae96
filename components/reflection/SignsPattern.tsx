import { i18n } from '#i18n';
import lighter from '../../content/questions/lighter.ts';
import { signsOverTime } from '../../core/reflection/signs-over-time.ts';
import type { SignAnswer, WeekWriting } from '../../core/reflection/writing.ts';
import { Drops, type Fill } from '../charts/Drops.tsx';
import { shortDay } from './calendar-words.ts';
import { Pattern } from './Pattern.tsx';

const fills: Record<SignAnswer, Fill> = { yes: 'full', little: 'half', notNow: 'open' };

/** What was said of the four signs over time. */
export function SignsPattern({ writings }: { writings: readonly WeekWriting[] }) {
  const { weeks, courses } = signsOverTime(writings);
  const title = i18n.t('patterns.signs.title');
  return (
    <Pattern title={title}>
      <Drops
        caption={i18n.t('patterns.signs.caption')}
        heading={title}
        times={weeks.map(shortDay)}
        rows={courses.map(({ sign, answers }) => ({
          name: lighter.find(({ id }) => id === sign)?.text ?? '',
          answers: answers.map(
            (answer) =>
              answer && {
                fill: fills[answer],
                words: i18n.t(`week.signs.${answer}`),
              },
          ),
        }))}
      />
    </Pattern>
  );
}
