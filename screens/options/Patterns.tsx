import { useMemo } from 'preact/hooks';
import { PatternsPage } from '../../components/reflection/PatternsPage.tsx';
import type { LoadMoments } from '../../core/moments/remember-moments.ts';
import { passages } from '../../core/words/passage.ts';
import { whereabouts } from '../../platform/whereabouts.ts';
import { dayOnThisClock, firstWeekday } from './calendar.ts';
import type { OptionsState } from './load-options.ts';
import { loadMoments } from './moments.ts';
import { namesOf } from './names.ts';

const texts = new Map(passages.map(({ id, text }) => [id, text]));

interface PatternsProps {
  state: OptionsState;
  /** How often moments have changed. */
  changes: number;
}

/** The patterns page, with what it needs from the browser. */
export function Patterns({ state, changes }: PatternsProps) {
  const load = useMemo<LoadMoments>(() => (from, to) => loadMoments(from, to), [changes]);
  return (
    <PatternsPage
      today={dayOnThisClock(Date.now())}
      weekStart={firstWeekday(state)}
      zone={whereabouts().zone}
      people={state.people.map(({ id, nickname, addedAt }) => ({
        id,
        nickname,
        since: dayOnThisClock(addedAt),
      }))}
      names={namesOf(state)}
      passageText={(id) => texts.get(id) ?? null}
      writings={state.writings}
      loadMoments={load}
    />
  );
}
