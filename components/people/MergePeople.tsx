import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Person } from '../../core/people/person.ts';
import { Button } from '../ui/Button.tsx';
import { Confirm } from '../ui/Confirm.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Field } from '../ui/Field.tsx';
import { NotSaved } from '../ui/NotSaved.tsx';
import { useSaves } from '../ui/use-saves.ts';
import { entryId } from './use-done.ts';

interface MergePeopleProps {
  /** The one who stays. */
  person: Person;
  /** Everyone; those listed can become this person. */
  people: readonly Person[];
  /** Makes the other, by id, the same as this person; gives whether they are. */
  onMerge: (other: string) => Promise<boolean>;
}

/** Says that two who are listed are one, for those who listed the same person twice. */
export function MergePeople({ person, people, onMerge }: MergePeopleProps) {
  const [chosen, setChosen] = useState('');
  const [asking, setAsking] = useState(false);
  const { saves, save } = useSaves();
  const others = people.filter(({ id, archivedAt }) => id !== person.id && archivedAt === null);
  const other = others.find(({ id }) => id === chosen);
  if (others.length === 0) return null;
  const merge = async (id: string) => {
    const merged = await onMerge(id);
    if (merged) setChosen('');
    if (merged) document.getElementById(entryId(person))?.focus();
    return merged;
  };
  return (
    <Disclosure summary={i18n.t('merge.summary')}>
      <Field label={i18n.t('merge.same', [person.nickname])} hint={i18n.t('merge.hint')}>
        {(ties) => (
          <select
            {...ties}
            value={other ? chosen : ''}
            onChange={(event) => setChosen(event.currentTarget.value)}
          >
            <option value="">{i18n.t('merge.choose')}</option>
            {others.map(({ id, nickname }) => (
              <option key={id} value={id}>
                {nickname}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Button disabled={!other} onClick={() => setAsking(true)}>
        {i18n.t('merge.verb')}
      </Button>
      <NotSaved saves={saves} />
      {asking && other && (
        <Confirm
          title={i18n.t('merge.ask', [other.nickname, person.nickname])}
          body={i18n.t('merge.askBody', [other.nickname, person.nickname])}
          verb={i18n.t('merge.confirm')}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            void save(() => merge(other.id));
          }}
        />
      )}
    </Disclosure>
  );
}
