import { useEffect, useState } from 'preact/hooks';
import type { Span } from '../../core/calendar/week.ts';
import type { Moment } from '../../core/moments/moment.ts';
import type { LoadMoments } from '../../core/moments/remember-moments.ts';

/** Moments that have been asked for. */
export type Loaded =
  | { state: 'waiting' }
  | { state: 'failed'; tryAgain: () => void }
  | { state: 'there'; span: Span; moments: readonly Moment[] };

/** Loads the moments of a span, again when it changes; an answer for an earlier span is dropped. */
export function useMoments(load: LoadMoments, { from, to }: Span): Loaded {
  const [loaded, setLoaded] = useState<Loaded>({ state: 'waiting' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let wanted = true;
    load(from, to).then(
      (moments) => wanted && setLoaded({ state: 'there', span: { from, to }, moments }),
      () => wanted && setLoaded({ state: 'failed', tryAgain: () => setTries(tries + 1) }),
    );
    return () => {
      wanted = false;
    };
  }, [load, from, to, tries]);
  const current = loaded.state !== 'there' || (loaded.span.from === from && loaded.span.to === to);
  return current ? loaded : { state: 'waiting' };
}
