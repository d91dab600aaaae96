import { i18n } from '#i18n';
import type { LocalDay } from '../../core/calendar/local-day.ts';
import { spanOfDays } from '../../core/calendar/week.ts';
import type { LoadMoments } from '../../core/moments/remember-moments.ts';
import { ownFigures, recentStart, studyFigures } from '../../core/reflection/own-figures.ts';
import type { Patterns } from '../../core/reflection/patterns.ts';
import { share } from './calendar-words.ts';
import { Pattern } from './Pattern.tsx';
import { useMoments } from './use-moments.ts';

const figures = ['turnedBack', 'attempts', 'openings'] as const;

interface FiguresPatternProps {
  /** What of all pauses in the time looked at came to *not now*. */
  found: Pick<Patterns, 'pauses' | 'turnedBack'>;
  /** Id of the person; null for everyone together. */
  person: string | null;
  /** The local day the first week begins with. */
  began: LocalDay;
  /** The local day it is now. */
  today: LocalDay;
  /** Gives the moments of a stretch of time. */
  loadMoments: LoadMoments;
}

/** Those of the study's three figures that there are about oneself, beside the study's own, with their limits. */
export function FiguresPattern(props: FiguresPatternProps) {
  const { found, person, began, today, loadMoments } = props;
  const early = useMoments(loadMoments, spanOfDays(began, 7));
  const recent = useMoments(loadMoments, spanOfDays(recentStart(today), 28));
  if (early.state !== 'there' || recent.state !== 'there') return null;
  const moments = [...early.moments, ...recent.moments].filter(
    (moment) => person === null || moment.person === person,
  );
  const own = ownFigures({ ...found, began, today, moments });
  const there = figures.flatMap((name) => {
    const value = own[name];
    return value === null ? [] : [{ name, own: value, study: studyFigures[name] }];
  });
  if (there.length === 0) return null;
  return (
    <Pattern title={i18n.t('patterns.figures.title')}>
      <p>{i18n.t('patterns.figures.lead')}</p>
      <dl class="figures">
        {there.map((figure) => (
          <Figure key={figure.name} {...figure} />
        ))}
      </dl>
      <p class="quiet">{i18n.t('patterns.figures.limits')}</p>
    </Pattern>
  );
}

interface FigureProps {
  name: (typeof figures)[number];
  own: number;
  study: number;
}

/** One figure: one's own as a drop on a line from 0 to 100 %, the study's as a notch in it. */
function Figure({ name, own, study }: FigureProps) {
  const place = Math.max(0, Math.min(100, own));
  return (
    <div>
      <dt>{i18n.t(`patterns.figures.${name}`)}</dt>
      <dd>
        <span class="figures-word">
          <span class="figures-own" aria-hidden="true" />
          {i18n.t('patterns.figures.you', [percent(own)])}
        </span>{' '}
        <span class="quiet figures-word">
          <span class="figures-study" aria-hidden="true" />
          {i18n.t('patterns.figures.study', [percent(study)])}
        </span>
        <span class="figures-line" aria-hidden="true">
          <span class="figures-study" style={{ insetInlineStart: `${study}%` }} />
          <span class="figures-own" style={{ insetInlineStart: `${place}%` }} />
        </span>
      </dd>
    </div>
  );
}

/** A percentage; one below zero is said as so much more. */
function percent(value: number): string {
  const words = share(Math.abs(value) / 100);
  return value < 0 ? i18n.t('patterns.figures.more', [words]) : words;
}
