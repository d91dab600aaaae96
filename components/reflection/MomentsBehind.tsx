import { i18n } from '#i18n';
import { localDay } from '../../core/calendar/local-day.ts';
import type { Moment } from '../../core/moments/moment.ts';
import { longDay } from './calendar-words.ts';
import { momentInWords } from './moment-words.ts';
import type { Names } from './names.ts';

/** A longer list would bury the letter. */
const mostShown = 40;

interface MomentsBehindProps {
  /** Id of the list, for what opened it. */
  id: string;
  /** The moments, in the order to show them. */
  moments: readonly Moment[];
  /** Names of people and sites. */
  names: Names;
}

/** The moments a number stands on: when, who, where, and what came of it. */
export function MomentsBehind({ id, moments, names }: MomentsBehindProps) {
  const more = moments.length - mostShown;
  const last = moments.map(localDay).sort().at(-1);
  return (
    <section class="moments-behind" id={id} aria-label={i18n.t('week.behind.title')}>
      <ul>
        {moments.slice(0, mostShown).map((moment) => (
          <li key={moment.id}>
            {longDay(localDay(moment))}, {momentInWords(moment, names).join(' · ')}
          </li>
        ))}
      </ul>
      {more > 0 && <p class="quiet">{i18n.t('week.behind.more', more)}</p>}
      {last && (
        <p class="quiet">
          <a href={`#privacy/written/${last}`}>{i18n.t('week.behind.delete')}</a>
        </p>
      )}
    </section>
  );
}
