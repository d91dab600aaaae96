import { i18n } from '#i18n';
import { localDay } from '../../core/calendar/local-day.ts';
import type { Moment } from '../../core/moments/moment.ts';
import { clockTime, longDay } from './calendar-words.ts';
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
  return (
    <section class="moments-behind" id={id} aria-label={i18n.t('week.behind.title')}>
      <ul>
        {moments.slice(0, mostShown).map((moment) => (
          <li key={moment.id}>{inWords(moment, names)}</li>
        ))}
      </ul>
      {more > 0 && <p class="quiet">{i18n.t('week.behind.more', more)}</p>}
    </section>
  );
}

function inWords(moment: Moment, names: Names): string {
  const { choice, after, site, person } = moment;
  const came = choice === 'turned-back' ? 'turnedBack' : choice === 'went-on' ? 'wentOn' : 'left';
  return [
    `${longDay(localDay(moment))}, ${clockTime(moment)}`,
    names.person(person),
    site === null ? i18n.t('week.behind.urge') : names.site(site),
    i18n.t(`week.behind.${came}`),
    after && i18n.t(`week.behind.${after}`),
  ]
    .filter(Boolean)
    .join(' · ');
}
