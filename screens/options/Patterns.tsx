import { PatternsPage } from '../../components/reflection/PatternsPage.tsx';
import { passages } from '../../core/words/passage.ts';
import { readMoments } from '../../platform/read.ts';
import { dayOnThisClock, firstWeekday } from './calendar.ts';
import type { OptionsState } from './load-options.ts';
import { namesOf } from './names.ts';

const texts = new Map(passages.map(({ id, text }) => [id, text]));

/** The patterns page, with what it needs from the browser. */
export function Patterns({ state }: { state: OptionsState }) {
  return (
    <PatternsPage
      today={dayOnThisClock(Date.now())}
      weekStart={firstWeekday(state)}
      people={state.people.map(({ id, nickname, addedAt }) => ({
        id,
        nickname,
        since: dayOnThisClock(addedAt),
      }))}
      names={namesOf(state)}
      passageText={(id) => texts.get(id) ?? null}
      writings={state.writings}
      loadMoments={readMoments}
    />
  );
}
