import { useMemo } from 'preact/hooks';
import { OptionsShell } from '../../components/options/OptionsShell.tsx';
import type { OptionsState } from './load-options.ts';
import { optionsActions } from './options-actions.ts';
import { Page } from './Page.tsx';
import { useRoute } from './use-route.ts';

interface OptionsProps {
  state: OptionsState;
  /** A link somebody wants to add; empty when none. */
  link: string;
  /** Draws again from what is stored. */
  onChanged: () => Promise<void>;
}

/** The options: the rail, and the page of the address. */
export function Options({ state, link, onChanged }: OptionsProps) {
  const route = useRoute();
  const actions = useMemo(() => optionsActions(onChanged), [onChanged]);
  return (
    <OptionsShell page={route.page} onLeave={actions.leave}>
      <Page route={route} state={state} link={link} actions={actions} />
    </OptionsShell>
  );
}
