import type { ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { OptionsShell } from '../../components/options/OptionsShell.tsx';
import type { OptionsState } from './load-options.ts';
import { optionsActions } from './options-actions.ts';
import { Page } from './Page.tsx';
import { useRoute } from './use-route.ts';

interface OptionsProps {
  /** What is stored; what is shown follows it. */
  state: ReadonlySignal<OptionsState>;
  /** A link somebody wants to add; empty when none. */
  link: string;
  /** Reads again what is stored. */
  onChanged: () => Promise<void>;
}

/** The options: the rail, and the page of the address. */
export function Options({ state, link, onChanged }: OptionsProps) {
  const route = useRoute();
  const actions = useMemo(() => optionsActions(onChanged), [onChanged]);
  return (
    <OptionsShell route={route} onLeave={actions.leave}>
      <Page route={route} state={state.value} link={link} actions={actions} />
    </OptionsShell>
  );
}
