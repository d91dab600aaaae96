import { BringInPage } from '../../components/backup/BringInPage.tsx';
import { SavePage } from '../../components/backup/SavePage.tsx';
import { DatabaseFaultPage } from '../../components/options/DatabaseFaultPage.tsx';
import { PrivacyPage } from '../../components/options/PrivacyPage.tsx';
import type { DatabaseFault } from '../../components/ui/database-fault.ts';
import type { OptionsState } from './load-options.ts';
import type { OptionsActions } from './options-actions.ts';

interface PrivacyProps {
  /** Which of its pages: empty for the first. */
  rest: string;
  /** What is stored; null when it can't be read, or isn't yet. */
  state: OptionsState | null;
  /** Why it couldn't be read the last time; null when it could, or wasn't yet. */
  fault: DatabaseFault | null;
  actions: OptionsActions;
}

/** What is kept, and the pages where it is saved and where a file is brought in. */
export function Privacy({ rest, state, fault, actions }: PrivacyProps) {
  if (rest === 'save') {
    const settings = state && !state.unreadStores.includes('settings') ? state.settings : null;
    return (
      <SavePage
        reminds={settings && settings.remindToSaveSince !== null}
        onRemind={actions.remindToSave}
        actions={actions.backup}
      />
    );
  }
  if (rest !== 'bring-in') return <PrivacyPage actions={actions} unread={state?.unread ?? 0} />;
  if (!state && fault) return <DatabaseFaultPage fault={fault} actions={actions} />;
  return (
    <BringInPage
      people={state?.people ?? []}
      isAllowed={state?.isAllowed ?? (() => false)}
      undoableUntil={state?.undoableUntil ?? null}
      actions={actions.backup}
    />
  );
}
