import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type LocalDay, localDay } from '../../core/calendar/local-day.ts';
import { groupBy } from '../../core/moments/count.ts';
import type { Moment } from '../../core/moments/moment.ts';
import { fullDay } from '../reflection/calendar-words.ts';
import type { Names } from '../reflection/names.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Part } from '../ui/Part.tsx';
import type { ErasingActions } from './erasing-actions.ts';
import { WrittenMoment } from './WrittenMoment.tsx';

/** How many are shown at a time. */
const most = 50;

interface WrittenMomentsProps {
  /** The last day to show; null for all. */
  until: LocalDay | null;
  /** Shows those that opened before this time, milliseconds UTC. */
  before: number;
  names: Names;
  actions: ErasingActions;
}

/** Moments by day, latest first, and a way to earlier ones. Those deleted stay in their place, to be taken back. */
export function WrittenMoments({ until, before, names, actions }: WrittenMomentsProps) {
  const [moments, setMoments] = useState<Moment[] | null>(null);
  const [more, setMore] = useState(false);
  const [failed, setFailed] = useState(false);
  const read = async (from: number, known: Moment[]) => {
    const next = await actions.readBefore(from, most).catch(() => null);
    setFailed(next === null);
    if (!next) return;
    setMore(next.length === most);
    setMoments([...known, ...next.filter((one) => !known.some(({ id }) => id === one.id))]);
  };
  useEffect(() => void read(before, []), []);
  if (failed) return <p role="alert">{i18n.t('privacy.written.unread')}</p>;
  if (!moments) return null;
  const shown = moments.filter((moment) => until === null || localDay(moment) <= until);
  if (shown.length === 0 && !more) {
    const key = until === null ? 'privacy.written.none' : 'privacy.written.noneBefore';
    return (
      <EmptyState>
        <p>{i18n.t(key)}</p>
      </EmptyState>
    );
  }
  // One and the same time may be that of several: what is known already is left out.
  const earlier = () => read((moments.at(-1)?.at ?? before) + 1, moments);
  return (
    <>
      {[...groupBy(shown, localDay)].map(([day, ofDay]) => (
        <section key={day} class="written-day">
          <h2>{fullDay(day)}</h2>
          <Part name="written day">
            <ul>
              {ofDay.map((moment) => (
                <WrittenMoment key={moment.id} moment={moment} names={names} actions={actions} />
              ))}
            </ul>
          </Part>
        </section>
      ))}
      {more && (
        <p>
          <Button onClick={earlier}>{i18n.t('privacy.written.earlier')}</Button>
        </p>
      )}
    </>
  );
}
