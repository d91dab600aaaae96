import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { limits, mostOf } from '../../core/limits/limits.ts';
import type { HardDate } from '../../core/people/hard-date.ts';
import type { Person } from '../../core/people/person.ts';
import { dayAndMonth } from '../reflection/calendar-words.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Field } from '../ui/Field.tsx';
import { tooLong } from '../ui/too-long.ts';
import { DayOfYear } from './DayOfYear.tsx';
import { focusProblem } from './focus-problem.ts';

interface HardDatesProps {
  person: Person;
  /** A change that can be undone, with its sentence. Gives whether it was kept. */
  onChange: (after: Person, sentence: string) => Promise<boolean>;
}

/** Days of the year that are hard, each with a name of one's own. */
export function HardDates({ person, onChange }: HardDatesProps) {
  const { hardDates } = person;
  const keep = (dates: HardDate[], sentence: string) =>
    onChange({ ...person, hardDates: dates }, sentence);
  return (
    <Disclosure summary={i18n.t('people.hardDates.summary')}>
      <p class="quiet">{i18n.t('people.hardDates.about')}</p>
      {hardDates.length > 0 && (
        <ul class="hard-dates">
          {hardDates.map((date) => (
            <li key={`${date.day} ${date.name}`}>
              <span>{i18n.t('people.hardDates.shown', [date.name, dayInWords(date)])}</span>
              <Button
                look="word"
                aria-label={i18n.t('people.hardDates.removeWhich', [date.name])}
                onClick={() =>
                  void keep(
                    hardDates.filter((other) => other !== date),
                    i18n.t('people.hardDates.removed', [date.name]),
                  )
                }
              >
                {i18n.t('people.hardDates.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {hardDates.length < mostOf.hardDates ? (
        <AddHardDate
          onAdd={(date) =>
            keep([...hardDates, date], i18n.t('people.hardDates.added', [date.name]))
          }
        />
      ) : (
        <p>{i18n.t('people.hardDates.full', [mostOf.hardDates])}</p>
      )}
    </Disclosure>
  );
}

/** A name and a day. What was typed goes only once it is kept. */
function AddHardDate({ onAdd }: { onAdd: (date: HardDate) => Promise<boolean> }) {
  const [name, setName] = useState('');
  const [day, setDay] = useState('01-01');
  const [asked, setAsked] = useState(false);
  const missing = asked && name.trim() === '' ? i18n.t('people.hardDates.missing') : null;
  const problem = tooLong(name, limits.hardDate) ?? missing;
  const submit = async (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    setAsked(true);
    if (name.trim() === '' || tooLong(name, limits.hardDate))
      return focusProblem(event.currentTarget);
    if (!(await onAdd({ name: name.trim(), day }))) return;
    setName('');
    setAsked(false);
  };
  return (
    <form class="people-form" noValidate onSubmit={submit}>
      <Field
        label={i18n.t('people.hardDates.name')}
        hint={i18n.t('people.hardDates.nameHint')}
        error={problem}
      >
        {(ties) => (
          <input
            {...ties}
            autocomplete="off"
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        )}
      </Field>
      <DayOfYear day={day} onChange={setDay} />
      <div class="people-submit">
        <Button type="submit">{i18n.t('people.hardDates.add')}</Button>
      </div>
    </form>
  );
}

/** A leap year has every day there is. */
function dayInWords({ day }: HardDate): string {
  return dayAndMonth(`2024-${day}`);
}
