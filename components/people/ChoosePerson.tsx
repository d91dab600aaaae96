import { i18n } from '#i18n';
import type { Person } from '../../core/people/person.ts';
import { Field } from '../ui/Field.tsx';

/** Someone who can be chosen. */
export type Choosable = Pick<Person, 'id' | 'formerIds' | 'nickname'>;

interface ChoosePersonProps {
  /** What is asked. */
  label: string;
  /** One sentence that helps to answer; none when left out. */
  hint?: string;
  /** What choosing nobody is called. */
  nobody: string;
  people: readonly Choosable[];
  /** Id of the one who is chosen, or was before they became another; null for nobody. */
  chosen: string | null;
  onChoose: (id: string | null) => void;
}

/** One of some people, or none. */
export function ChoosePerson(props: ChoosePersonProps) {
  const { label, hint, nobody, people, chosen, onChoose } = props;
  const person = people.find(({ id, formerIds }) => id === chosen || isAmong(formerIds, chosen));
  return (
    <Field label={label} {...(hint && { hint })}>
      {(ties) => (
        <select
          {...ties}
          value={person?.id ?? chosen ?? ''}
          onChange={({ currentTarget }) => onChoose(currentTarget.value || null)}
        >
          <option value="">{nobody}</option>
          {people.map(({ id, nickname }) => (
            <option key={id} value={id}>
              {nickname}
            </option>
          ))}
          {chosen && !person && <option value={chosen}>{i18n.t('people.notListed')}</option>}
        </select>
      )}
    </Field>
  );
}

function isAmong(ids: readonly string[], id: string | null): boolean {
  return ids.some((each) => each === id);
}
