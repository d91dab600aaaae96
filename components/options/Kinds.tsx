import { i18n } from '#i18n';
import { type Kind, kinds } from '../../core/moments/moment.ts';
import { Choices } from '../ui/Choices.tsx';

interface KindsProps {
  chosen: readonly Kind[];
  onChoose: (chosen: Kind[]) => void;
}

/** Kinds of pause to choose from. */
export function Kinds({ chosen, onChoose }: KindsProps) {
  return (
    <Choices
      several
      required
      legend={i18n.t('settings.kinds')}
      hint={i18n.t('settings.kindsHint')}
      options={kinds.map((value) => ({
        value,
        label: i18n.t(`settings.kind.${value}`),
        about: i18n.t(`settings.kindAbout.${value}`),
      }))}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}
