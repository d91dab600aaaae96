import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { focusHeading } from '../ui/focus-heading.ts';
import { NotSaved } from '../ui/NotSaved.tsx';
import { useSaves } from '../ui/use-saves.ts';
import '../ui/LossNotice.css';

interface StillRightProps {
  /** Keeps that it was answered. Gives whether it was kept. */
  onAnswer: () => Promise<boolean>;
  /** Shows the settings of the pause. */
  onSee: () => void;
}

/** A neutral question, rarely: whether Ebb, as it is set, is still right for them. */
export function StillRight({ onAnswer, onSee }: StillRightProps) {
  const { saves, save } = useSaves();
  return (
    <aside class="loss-notice" aria-label={i18n.t('stillRight.label')}>
      <p>{i18n.t('stillRight.ask')}</p>
      <p class="loss-ways">
        <Button
          onClick={async ({ currentTarget }) => {
            if (await save(onAnswer)) focusHeading(currentTarget);
          }}
        >
          {i18n.t('stillRight.yes')}
        </Button>
        <Button
          onClick={async () => {
            await save(onAnswer);
            onSee();
          }}
        >
          {i18n.t('stillRight.see')}
        </Button>
      </p>
      <NotSaved saves={saves} />
    </aside>
  );
}
