import { SupportPage } from '../../components/options/SupportPage.tsx';
import { whereabouts } from '../../platform/whereabouts.ts';
import type { OptionsState } from './load-options.ts';
import type { OptionsActions } from './options-actions.ts';

interface SupportProps {
  /** What is stored; null when it can't be read: nothing here waits for it. */
  state: OptionsState | null;
  actions: OptionsActions;
}

/** The helplines. */
export function Support({ state, actions }: SupportProps) {
  return (
    <SupportPage
      country={state?.settings.country ?? null}
      where={whereabouts()}
      onPick={(country) => actions.changeSettings({ country })}
    />
  );
}
