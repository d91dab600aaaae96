import { i18n } from '#i18n';
import { needs } from '../../core/settings/needs.ts';
import {
  type SmallThings,
  startersFor,
  withoutThing,
  withThing,
} from '../../core/settings/small-things.ts';
import { Choices } from '../ui/Choices.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';

interface StartersProps {
  things: SmallThings;
  /** Keeps them; gives whether they were kept. */
  onChange: (things: SmallThings) => Promise<boolean>;
}

/** Small things to pick from, by what one may need. */
export function Starters({ things, onChange }: StartersProps) {
  return (
    <Disclosure summary={i18n.t('thoughts.things.starters')}>
      {needs.map((need) => {
        const starters = startersFor(need);
        const isPicked = (thing: string) => things.smallThings.includes(thing);
        const pick = (picked: string[]) => {
          const changed = starters.find((thing) => picked.includes(thing) !== isPicked(thing));
          if (changed === undefined) return;
          void onChange(
            isPicked(changed) ? withoutThing(things, changed) : withThing(things, changed, need),
          );
        };
        return (
          <Choices
            key={need}
            several
            legend={i18n.t(`pause.need.${need}`)}
            options={starters.map((thing) => ({ value: thing, label: thing }))}
            chosen={starters.filter(isPicked)}
            onChoose={pick}
          />
        );
      })}
    </Disclosure>
  );
}
