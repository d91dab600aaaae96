import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { StillRight } from '../../components/people/StillRight.tsx';
import { ReturnNotice } from '../../components/ui/ReturnNotice.tsx';
import { lastReturn } from '../../core/guard/returned.ts';
import { isLook } from '../../core/moments/merge-record.ts';
import { listedPeople } from '../../core/people/listed-people.ts';
import { asksStillRight, looksSince } from '../../core/settings/still-right.ts';
import type { OptionsState } from './load-options.ts';
import { loadMoments } from './moments.ts';
import type { OptionsActions } from './options-actions.ts';

interface PeopleProps {
  state: OptionsState;
  actions: OptionsActions;
  /** The list. */
  children: ComponentChildren;
}

/** The list, with what is said above it once, and what is asked beneath it rarely. */
export function People({ state, actions, children }: PeopleProps) {
  const { people, snoozes, settings, unreadStores } = state;
  const lookedAt = useLastLook();
  const since = Math.min(...listedPeople(people).map(({ addedAt }) => addedAt));
  const returned = lastReturn(snoozes, people, Date.now());
  // Without the settings it isn't known when it was asked, nor can an answer be kept.
  const asks =
    lookedAt !== undefined &&
    !unreadStores.includes('settings') &&
    asksStillRight({ since, saidAt: settings.saidRightAt, lookedAt }, Date.now());
  return (
    <>
      {returned && (
        <ReturnNotice
          at={returned.at}
          nickname={returned.person?.nickname ?? null}
          onClose={actions.closeReturn}
        />
      )}
      {children}
      {asks && (
        <StillRight
          onAnswer={() => actions.changeSettings({ saidRightAt: Date.now() })}
          onSee={() => {
            location.hash = 'pause';
          }}
        />
      )}
    </>
  );
}

/** When a page was last looked at, milliseconds UTC; null when none was of late, undefined until it is known. */
function useLastLook(): number | null | undefined {
  const [lookedAt, setLookedAt] = useState<number | null>();
  useEffect(() => {
    const now = Date.now();
    loadMoments(now - looksSince, now).then(
      (moments) => setLookedAt(moments.findLast(isLook)?.at ?? null),
      // Then it isn't asked.
      () => undefined,
    );
  }, []);
  return lookedAt;
}
