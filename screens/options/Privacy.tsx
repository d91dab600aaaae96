import { BringInPage } from '../../components/backup/BringInPage.tsx';
import { SavePage } from '../../components/backup/SavePage.tsx';
import { WrittenDownPage } from '../../components/erasing/WrittenDownPage.tsx';
import { DatabaseFaultPage } from '../../components/options/DatabaseFaultPage.tsx';
import { PrivacyPage } from '../../components/options/PrivacyPage.tsx';
import type { DatabaseFault } from '../../components/ui/database-fault.ts';
import { parseLocalDay } from '../../core/calendar/local-day.ts';
import type { OptionsState } from './load-options.ts';
import { namesOf } from './names.ts';
import type { OptionsActions } from './options-actions.ts';

interface PrivacyProps {
  /** Which of its pages: empty for the first; `written` may be followed by a day. */
  rest: string;
  /** What is stored; null when it can't be read, or isn't yet. */
  state: OptionsState | null;
  /** Why it couldn't be read the last time; null when it could, or wasn't yet. */
  fault: DatabaseFault | null;
  actions: OptionsActions;
}

/** What is kept, and the pages where it is shown, saved, brought in and deleted. */
export function Privacy({ rest, state, fault, actions }: PrivacyProps) {
  const [page, until = ''] = rest.split('/');
  const settings = state && !state.unreadStores.includes('settings') ? state.settings : null;
  if (page === 'save') {
    return (
      <SavePage
        reminds={settings && settings.remindToSaveSince !== null}
        onRemind={actions.remindToSave}
        actions={actions.backup}
      />
    );
  }
  if (page !== 'bring-in' && page !== 'written') {
    return <PrivacyPage settings={settings} actions={actions} unread={state?.unread ?? 0} />;
  }
  if (!state && fault) return <DatabaseFaultPage fault={fault} actions={actions} />;
  if (page === 'written') {
    return (
      <WrittenDownPage
        key={until}
        until={parseLocalDay(until)}
        names={namesOf(state ?? { people: [] })}
        actions={actions.erasing}
      />
    );
  }
  return (
    <BringInPage
      people={state?.people ?? []}
      isAllowed={state?.isAllowed ?? (() => false)}
      undoableUntil={state?.undoableUntil ?? null}
      actions={actions.backup}
    />
  );
}
