import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { parseLocalDay } from '../../core/calendar/local-day.ts';
import type { Days } from '../../core/erasing/in-days.ts';
import type { Removed } from '../../core/erasing/removed.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { ChosenKinds } from './ChosenKinds.tsx';
import type { Counts, ErasingActions } from './erasing-actions.ts';

interface RemoveDaysProps {
  actions: ErasingActions;
  /** Called when something was deleted, or put back. */
  onChange: () => void;
}

/** Two days; what lies in them is said before any of it is deleted, and can be taken back then. */
export function RemoveDays({ actions, onChange }: RemoveDaysProps) {
  const [typed, setTyped] = useState({ from: '', to: '' });
  const [problem, setProblem] = useState<Problem | 'failed' | null>(null);
  const [found, setFound] = useState<{ days: Days; counts: Counts } | null>(null);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const type = (part: Partial<typeof typed>) => {
    setTyped({ ...typed, ...part });
    setProblem(null);
    setFound(null);
  };
  const look = async () => {
    const days = readDays(typed);
    setRemoved(null);
    if (typeof days === 'string') return setProblem(days);
    setFound({ days, counts: await actions.countDays(days) });
  };
  const error =
    problem && i18n.t(problem === 'failed' ? 'privacy.written.failed' : `privacy.days.${problem}`);
  return (
    <form
      class="remove-days"
      onSubmit={(event) => {
        event.preventDefault();
        void look();
      }}
    >
      <div class="remove-days-fields">
        <DayField label={i18n.t('privacy.days.from')} onType={(from) => type({ from })} />
        <DayField label={i18n.t('privacy.days.to')} error={error} onType={(to) => type({ to })} />
      </div>
      <p>
        <Button type="submit">{i18n.t('privacy.days.look')}</Button>
      </p>
      {found && (
        <ChosenKinds
          counts={found.counts}
          onDelete={async (kinds) => {
            const gone = await actions.removeDays(found.days, kinds);
            if (!gone) return setProblem('failed');
            setFound(null);
            setRemoved(gone);
            onChange();
          }}
        />
      )}
      <div role="status">
        {removed && (
          <p class="remove-days-done">
            {i18n.t('privacy.days.done')}
            <Button
              look="word"
              onClick={async () => {
                if (!(await actions.putBack(removed))) return setProblem('failed');
                setRemoved(null);
                onChange();
              }}
            >
              {i18n.t('ui.undo')}
            </Button>
          </p>
        )}
      </div>
    </form>
  );
}

type Problem = 'missing' | 'notADay' | 'reversed';

function readDays(typed: { from: string; to: string }): Days | Problem {
  if (!typed.from || !typed.to) return 'missing';
  const [from, to] = [parseLocalDay(typed.from), parseLocalDay(typed.to)];
  if (from === null || to === null) return 'notADay';
  return from <= to ? { from, to } : 'reversed';
}

interface DayFieldProps {
  label: string;
  error?: string | null;
  onType: (text: string) => void;
}

function DayField({ label, error = null, onType }: DayFieldProps) {
  return (
    <Field label={label} error={error}>
      {(ties) => (
        <input
          {...ties}
          type="date"
          autocomplete="off"
          onInput={(event) => onType(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
