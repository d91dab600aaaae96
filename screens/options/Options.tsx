import { useLayoutEffect, useMemo } from 'preact/hooks';
import { SaveReminder } from '../../components/backup/SaveReminder.tsx';
import { OptionsShell } from '../../components/options/OptionsShell.tsx';
import { PageFault } from '../../components/options/PageFault.tsx';
import { LossNotice } from '../../components/ui/LossNotice.tsx';
import { ErrorReport, Part } from '../../components/ui/Part.tsx';
import { showScheme } from '../../components/ui/show-scheme.ts';
import { isTimeToSave } from '../../core/backup/remind-to-save.ts';
import { logError } from '../../platform/error-log.ts';
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
  const scheme = shown.state.value?.settings.scheme ?? 'system';
  useLayoutEffect(() => showScheme(scheme), [scheme]);
  const since = shown.state.value?.settings.remindToSaveSince ?? null;
  return (
    <ErrorReport.Provider value={logError}>
      <OptionsShell route={route} onLeave={actions.leave}>
        {shown.state.value?.lost && route.page !== 'support' && (
          <LossNotice
            bringIn={route.page === 'privacy' ? null : { href: '#privacy' }}
            onClose={actions.closeLoss}
          />
        )}
        <Part
          key={route.page}
          name={route.page}
          again={route.rest}
          instead={(tryAgain) => <PageFault onTryAgain={tryAgain} />}
        >
          <Page
            route={route}
            state={shown.state.value}
            fault={shown.fault.value}
            changes={shown.changes.value}
            link={link}
            actions={actions}
          />
        </Part>
        {isTimeToSave(since, Date.now()) && (
          <SaveReminder onLater={() => actions.remindToSave(true)} />
        )}
      </OptionsShell>
    </ErrorReport.Provider>
  );
}
