import { i18n } from '#i18n';
import {
  needOf,
  type SmallThings as Things,
  withoutThing,
  withThing,
} from '../../core/settings/small-things.ts';
import { Button } from '../ui/Button.tsx';
import { AddSmallThing } from './AddSmallThing.tsx';
import { Starters } from './Starters.tsx';

interface SmallThingsProps {
  things: Things;
  /** Keeps them, after one was typed or picked; gives whether they were kept. */
  onChange: (things: Things, typed: boolean) => Promise<boolean>;
}

/** The person's own small things to do instead, and some to pick from; the goodbye offers them. */
export function SmallThings({ things, onChange }: SmallThingsProps) {
  const { smallThings } = things;
  return (
    <section class="small-things">
      <h2>{i18n.t('thoughts.things.title')}</h2>
      <p>{i18n.t('thoughts.things.about')}</p>
      {smallThings.length > 0 && (
        <ul>
          {smallThings.map((thing) => {
            const need = needOf(things, thing);
            return (
              <li key={thing}>
                <span dir="auto">{thing}</span>
                {need && <span class="quiet">{i18n.t(`pause.need.${need}`)}</span>}
                <Button
                  look="word"
                  aria-label={i18n.t('thoughts.things.removeWhich', [thing])}
                  onClick={() => onChange(withoutThing(things, thing), false)}
                >
                  {i18n.t('thoughts.things.remove')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <AddSmallThing onAdd={(thing, need) => onChange(withThing(things, thing, need), true)} />
      <Starters things={things} onChange={(picked) => onChange(picked, false)} />
    </section>
  );
}
