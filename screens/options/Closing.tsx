import { ClosingPage } from '../../components/reflection/ClosingPage.tsx';
import type { Person } from '../../core/people/person.ts';
import { whereabouts } from '../../platform/whereabouts.ts';
import { dayOnThisClock, firstWeekday } from './calendar.ts';
import type { OptionsState } from './load-options.ts';
import { loadMoments } from './moments.ts';
import type { OptionsActions } from './options-actions.ts';

interface ClosingProps {
  /** The person, who was archived at `archivedAt` (milliseconds UTC). */
  person: Person;
  archivedAt: number;
  state: OptionsState;
  actions: OptionsActions;
}

/** The closing page of someone who was archived, with what it needs from the browser. */
export function Closing({ person, archivedAt, state, actions }: ClosingProps) {
  return (
    <ClosingPage
      person={{
        ...person,
        since: dayOnThisClock(person.addedAt),
        until: dayOnThisClock(archivedAt),
        forgotten: person.profiles.length === 0,
      }}
      weekStart={firstWeekday(state)}
      zone={whereabouts().zone}
      writings={state.writings}
      closing={state.closings.find((closing) => closing.person === person.id) ?? null}
      onKeep={actions.keepClosing}
      onForget={() => forget(person, actions)}
      loadMoments={loadMoments}
    />
  );
}

async function forget(person: Person, { people }: OptionsActions): Promise<boolean> {
  return (await people.save({ ...person, profiles: [], searchName: '' })) === 'kept';
}
