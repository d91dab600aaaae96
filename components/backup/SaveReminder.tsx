import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';

/** Says that it is time to save, to those who wanted to be told. */
export function SaveReminder({ onLater }: { onLater: () => void }) {
  return (
    <p class="save-reminder quiet">
      {i18n.t('save.remind.line')} <a href="#privacy/save">{i18n.t('save.remind.save')}</a>{' '}
      <Button look="word" onClick={onLater}>
        {i18n.t('save.remind.later')}
      </Button>
    </p>
  );
}
