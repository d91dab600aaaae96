import { i18n } from '#i18n';
import type { Kind } from '../../core/moments/moment.ts';
import { mixes, mixOf, withMix } from '../../core/settings/own-words-mix.ts';
import { Choices } from '../ui/Choices.tsx';

interface MixChoiceProps {
  /** The kinds of pause there are for everyone. */
  kinds: readonly Kind[];
  onChoose: (kinds: Kind[]) => void;
}

/** Whose words pauses show. */
export function MixChoice({ kinds, onChoose }: MixChoiceProps) {
  const mix = mixOf(kinds);
  return (
    <Choices
      legend={i18n.t('words.mix.legend')}
      options={mixes.map((value) => ({
        value,
        label: i18n.t(`words.mix.${value}`),
        ...(value === 'own' && { about: i18n.t('words.mix.ownAbout') }),
      }))}
      chosen={mix ? [mix] : []}
      onChoose={([chosen]) => chosen && onChoose(withMix(kinds, chosen))}
    />
  );
}
