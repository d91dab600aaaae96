import { i18n } from '#i18n';
import { passLengths } from '../../core/guard/pass-lengths.ts';
import { Choices } from '../ui/Choices.tsx';

interface PassLengthProps {
  /** 0 is this visit only. */
  minutes: number;
  onChoose: (minutes: number) => void;
}

/** How long one may look after going on. */
export function PassLength({ minutes: chosen, onChoose }: PassLengthProps) {
  return (
    <Choices
      legend={i18n.t('settings.pass')}
      hint={i18n.t('settings.passHint')}
      options={passLengths.map((minutes) => ({
        value: String(minutes),
        label: minutes === 0 ? i18n.t('settings.passVisit') : i18n.t('settings.passFor', minutes),
      }))}
      chosen={[String(chosen)]}
      onChoose={([minutes]) => onChoose(Number(minutes))}
    />
  );
}
