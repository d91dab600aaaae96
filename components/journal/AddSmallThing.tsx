import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { limits } from '../../core/limits/limits.ts';
import { type Need, needs } from '../../core/settings/needs.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { tooLong } from '../ui/too-long.ts';

interface AddSmallThingProps {
  /** Keeps a thing, for a need or, with null, for any time; gives whether it was kept. */
  onAdd: (thing: string, need: Need | null) => Promise<boolean>;
}

/** Adds a small thing of one's own, and says what it is good for if one likes. */
export function AddSmallThing({ onAdd }: AddSmallThingProps) {
  const [next, setNext] = useState('');
  const [need, setNeed] = useState<Need | null>(null);
  const problem = tooLong(next, limits.smallThing);
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    if (problem) return;
    const thing = next.trim();
    if (thing !== '' && !(await onAdd(thing, need))) return;
    setNext((typed) => (typed === next ? '' : typed));
  };
  return (
    <form class="small-things-add" onSubmit={add}>
      <Field label={i18n.t('thoughts.things.next')} error={problem}>
        {(ties) => (
          <input
            {...ties}
            autocomplete="off"
            value={next}
            onInput={(event) => setNext(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={i18n.t('thoughts.things.goodFor')}>
        {(ties) => (
          <select
            {...ties}
            value={need ?? ''}
            onChange={({ currentTarget: { value } }) =>
              setNeed(needs.find((each) => each === value) ?? null)
            }
          >
            <option value="">{i18n.t('thoughts.things.anyTime')}</option>
            {needs.map((each) => (
              <option key={each} value={each}>
                {i18n.t(`pause.need.${each}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Button type="submit">{i18n.t('thoughts.things.add')}</Button>
    </form>
  );
}
