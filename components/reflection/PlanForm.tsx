import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import content from '../../content/questions/plan.ts';
import { limits } from '../../core/limits/limits.ts';
import { dayParts, type Plan, type PlanTime } from '../../core/reflection/plan.ts';
import { Button } from '../ui/Button.tsx';
import { tooLong } from '../ui/too-long.ts';
import { isoWeekdayName } from './calendar-words.ts';

const weekdays = [1, 2, 3, 4, 5, 6, 7];

interface PlanFormProps {
  /** The plan to change; null for a new one. */
  plan: Plan | null;
  /** The time the person's own hours suggest. */
  suggested: PlanTime | null;
  /** Keeps it. */
  onKeep: (plan: Plan) => void;
}

/** A sentence with gaps: which day, which part of it, what to do instead. */
export function PlanForm({ plan, suggested, onKeep }: PlanFormProps) {
  const id = useId();
  const start: PlanTime = plan ?? suggested ?? { weekday: null, part: 'evening' };
  const [weekday, setWeekday] = useState(start.weekday);
  const [part, setPart] = useState(start.part);
  const [instead, setInstead] = useState(plan?.instead ?? '');
  const problem = tooLong(instead, limits.plan);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const said = instead.trim();
    if (said === '' || problem) return;
    onKeep({ id: crypto.randomUUID(), weekday, part, instead: said, madeAt: Date.now() });
  };
  return (
    <form class="plan-form" onSubmit={submit}>
      <p class="plan-form-sentence">
        {i18n.t('week.plan.start')}{' '}
        <select
          aria-label={i18n.t('week.plan.day')}
          value={String(weekday ?? 0)}
          onChange={(event) => setWeekday(Number(event.currentTarget.value) || null)}
        >
          <option value="0">{i18n.t('week.plan.anyDay')}</option>
          {weekdays.map((day) => (
            <option key={day} value={String(day)}>
              {isoWeekdayName(day)}
            </option>
          ))}
        </select>{' '}
        <select
          aria-label={i18n.t('week.plan.part')}
          value={part}
          onChange={(event) =>
            setPart(dayParts.find((known) => known === event.currentTarget.value) ?? part)
          }
        >
          {dayParts.map((known) => (
            <option key={known} value={known}>
              {i18n.t(`week.plan.${known}`)}
            </option>
          ))}
        </select>{' '}
        <label for={id}>{i18n.t('week.plan.instead')}</label>
      </p>
      <input
        id={id}
        autocomplete="off"
        list={`${id}-ideas`}
        value={instead}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-problem ${id}-hint`}
        onInput={(event) => setInstead(event.currentTarget.value)}
      />
      <datalist id={`${id}-ideas`}>
        {content.instead.map(({ id: idea, text }) => (
          <option key={idea} value={text} />
        ))}
      </datalist>
      <p class={problem === null ? undefined : 'field-error'} id={`${id}-problem`} role="status">
        {problem}
      </p>
      <p class="quiet" id={`${id}-hint`}>
        {i18n.t('week.plan.hint')}
        {!plan && suggested && ` ${i18n.t('week.plan.suggested')}`}
      </p>
      <p>
        <Button type="submit" disabled={instead.trim() === ''}>
          {i18n.t('week.plan.keep')}
        </Button>
      </p>
    </form>
  );
}
