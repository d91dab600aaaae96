import { useState } from 'preact/hooks';
import { SupportPage } from '../../components/options/SupportPage.tsx';
import type { OptionsState } from './load-options.ts';
import type { OptionsActions } from './options-actions.ts';

interface SupportProps {
  /** What is stored; null when it can't be read: nothing here waits for it. */
  state: OptionsState | null;
  actions: OptionsActions;
}

/** The helplines. A country that is picked is shown whether it can be kept or not. */
export function Support({ state, actions }: SupportProps) {
  const [picked, setPicked] = useState<string | null>(null);
  return (
    <SupportPage
      country={picked ?? state?.settings.country ?? null}
      onPick={(country) => {
        setPicked(country);
        void actions.changeSettings({ country });
      }}
    />
  );
}
