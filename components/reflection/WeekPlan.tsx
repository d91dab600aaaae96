import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Plan, PlanTime } from '../../core/reflection/plan.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { NotSaved } from '../ui/NotSaved.tsx';
import { useSaves } from '../ui/use-saves.ts';
import { PlanForm } from './PlanForm.tsx';
import { planSentence } from './plan-words.ts';

interface WeekPlanProps {
  /** The plan there is; null when there is none. */
  plan: Plan | null;
  /** The time the person's own hours suggest; null when they suggest none. */
  suggested: PlanTime | null;
  /** Whether a new one lies folded under its title: in the first week there is enough to read. */
  folded: boolean;
  /** Keeps a plan in place of the one there was; null lets it go. Gives whether it was kept. */
  onPlan: (plan: Plan | null) => Promise<boolean>;
}

/** One plan for the week: at a time, something to do instead. */
export function WeekPlan({ plan, suggested, folded, onPlan }: WeekPlanProps) {
  const [changing, setChanging] = useState(false);
  const { saves, save } = useSaves();
  const keep = (kept: Plan | null) =>
    save(async () => {
      const done = await onPlan(kept);
      if (done) setChanging(false);
      return done;
    }, kept !== null);
  const form = <PlanForm plan={plan} suggested={suggested} onKeep={keep} />;
  if (folded && plan === null) {
    return (
      <Disclosure summary={i18n.t('week.plan.title')}>
        {form}
        <NotSaved saves={saves} />
      </Disclosure>
    );
  }
  return (
    <section class="week-plan">
      <h2>{i18n.t('week.plan.title')}</h2>
      {plan && !changing ? (
        <>
          <p>{planSentence(plan)}</p>
          <p class="week-plan-ways">
            <Button look="word" onClick={() => setChanging(true)}>
              {i18n.t('week.plan.change')}
            </Button>
            <Button look="word" onClick={() => keep(null)}>
              {i18n.t('week.plan.end')}
            </Button>
          </p>
        </>
      ) : (
        form
      )}
      <NotSaved saves={saves} />
    </section>
  );
}
