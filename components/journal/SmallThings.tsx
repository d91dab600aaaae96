import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { limits } from '../../core/limits/limits.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { tooLong } from '../ui/too-long.ts';

interface SmallThingsProps {
  things: readonly string[];
  /** Keeps the list; gives whether it was kept. */
  onChange: (things: string[]) => Promise<boolean>;
}

/** The person's own list of small things to do instead; one of them is offered when they turn back. */
export function SmallThings({ things, onChange }: SmallThingsProps) {
  const [next, setNext] = useState('');
  const problem = tooLong(next, limits.smallThing);
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    if (problem) return;
    const thing = next.trim();
    const isNew = thing !== '' && !things.includes(thing);
    if (isNew && !(await onChange([...things, thing]))) return;
    setNext((typed) => (typed === next ? '' : typed));
  };
  return (
    <section class="small-things">
      <h2>{i18n.t('thoughts.things.title')}</h2>
      <p>{i18n.t('thoughts.things.about')}</p>
      {things.length > 0 && (
        <ul>
          {things.map((thing) => (
            <li key={thing}>
              <span dir="auto">{thing}</span>
              <Button
                look="word"
                aria-label={i18n.t('thoughts.things.removeWhich', [thing])}
                onClick={() => onChange(things.filter((other) => other !== thing))}
              >
                {i18n.t('thoughts.things.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
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
        <Button type="submit">{i18n.t('thoughts.things.add')}</Button>
      </form>
    </section>
  );
}
