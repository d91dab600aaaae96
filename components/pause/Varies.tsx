import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Press } from './Press.tsx';

/** Says, the first time, that a pause is of another kind now and then, with one tap to have words only. */
export function Varies({ onOnlyWords }: { onOnlyWords: () => Promise<boolean> }) {
  const [kept, setKept] = useState(false);
  return (
    <p class="aside-line" role="status" tabIndex={-1}>
      {i18n.t(kept ? 'pause.onlyWordsKept' : 'pause.varies')}{' '}
      {!kept && (
        <Press
          onClick={async ({ currentTarget }) => {
            const line = currentTarget.parentElement;
            if (!(await onOnlyWords())) return;
            setKept(true);
            line?.focus();
          }}
        >
          {i18n.t('pause.onlyWords')}
        </Press>
      )}
    </p>
  );
}
