import { useMemo } from 'preact/hooks';
import { OptionsShell } from '../../components/options/OptionsShell.tsx';
import { optionsActions } from './options-actions.ts';
import { Page } from './Page.tsx';
import type { ShownOptions } from './shown-options.ts';
import { useRoute } from './use-route.ts';

interface OptionsProps {
  shown: ShownOptions;
  /** A link somebody wants to add; empty when none. */
  link: string;
}

/** The options: the rail, and the page of the address. */
export function Options({ shown, link }: OptionsProps) {
  const route = useRoute();
  const actions = useMemo(() => optionsActions(shown), [shown]);
  return (
    <OptionsShell route={route} onLeave={actions.leave}>
      <Page
        route={route}
        state={shown.state.value}
        changes={shown.changes.value}
        link={link}
        actions={actions}
      />
    </OptionsShell>
  );
}
