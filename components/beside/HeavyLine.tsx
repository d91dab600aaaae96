import { i18n } from '#i18n';
import { nearest } from '../../core/support/nearest.ts';
import type { SupportView } from '../../core/support/support-view.ts';
import { NearLineItem } from '../support/NearLineItem.tsx';

/** Right after *heavier*, unasked and small: one number to call. Where none is known the word beneath leads to help. */
export function HeavyLine({ support }: { support: SupportView }) {
  const now = Date.now();
  const line = nearest(support.lines, now).find(({ emergency, about }) => !emergency && !about);
  return (
    <div class="heavy first-help">
      <p class="small">{i18n.t('pause.checkIn.heavy')}</p>
      {line && (
        <ul>
          <NearLineItem line={line} now={now} />
        </ul>
      )}
    </div>
  );
}
