import { i18n } from '#i18n';
import { Button } from './Button.tsx';
import type { Saves } from './use-saves.ts';
import './NotSaved.css';

/** Says that the newest change couldn't be kept, what is left of it, and how to try again; nothing while all is well. */
export function NotSaved({ saves: { again, typed } }: { saves: Saves }) {
  return (
    <div role="alert" class="not-saved">
      {again && (
        <p>
          {i18n.t(typed ? 'ui.notSaved' : 'ui.notChanged')}{' '}
          <Button look="word" onClick={again}>
            {i18n.t('ui.again')}
          </Button>
        </p>
      )}
    </div>
  );
}
