import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { pauseLimits } from '../../core/limits/limits.ts';
import { Line } from './Line.tsx';

/** A line in which to put a thought down. One that couldn't be kept stays in it. */
export function Park({ onPark }: { onPark: (text: string) => Promise<unknown> }) {
  const [said, say] = useState<'parkHint' | 'parked' | 'notKept'>('parkHint');
  return (
    <Line
      label={i18n.t('pause.parkLabel')}
      hint={i18n.t(`pause.${said}`)}
      most={pauseLimits.thought}
      onType={() => say('parkHint')}
      onKeep={(text, putBack) =>
        onPark(text).then(
          () => say('parked'),
          () => {
            putBack();
            say('notKept');
          },
        )
      }
    />
  );
}
