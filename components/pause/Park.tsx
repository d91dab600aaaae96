import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { pauseLimits } from '../../core/limits/limits.ts';
import { Line } from './Line.tsx';

/** A line in which to put a thought down. */
export function Park({ onPark }: { onPark: (text: string) => void }) {
  const [parked, setParked] = useState(false);
  return (
    <Line
      label={i18n.t('pause.parkLabel')}
      hint={i18n.t(parked ? 'pause.parked' : 'pause.parkHint')}
      most={pauseLimits.thought}
      onType={() => setParked(false)}
      onKeep={(text) => {
        onPark(text);
        setParked(true);
      }}
    />
  );
}
