import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { pauseLimits } from '../../core/limits/limits.ts';
import { Line } from './Line.tsx';

interface ParkProps {
  /** Called with a thought that is to be kept. Rejects when it can't be. */
  onPark: (text: string) => Promise<unknown>;
  /** Called with what stands in the line, as it is written. */
  onDraft?: ((text: string) => void) | undefined;
}

/** A line in which to put a thought down. One that couldn't be kept stays in it. */
export function Park({ onPark, onDraft }: ParkProps) {
  const [said, say] = useState<'parkHint' | 'parked' | 'notKept'>('parkHint');
  return (
    <Line
      label={i18n.t('pause.parkLabel')}
      hint={i18n.t(`pause.${said}`)}
      most={pauseLimits.thought}
      onType={(text) => {
        say('parkHint');
        onDraft?.(text);
      }}
      onKeep={(text, putBack) =>
        onPark(text).then(
          () => say('parked'),
          () => {
            putBack();
            onDraft?.(text);
            say('notKept');
          },
        )
      }
    />
  );
}
