import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Press } from './Press.tsx';
import type { PauseRemark } from './pause-remark.ts';

const words = { helped: 'pause.helped', 'not-today': 'pause.notToday' } as const;

/** The two taps that say what a pause did; tapped again, it is taken back. */
export function Helped({ onRemark }: { onRemark: (remark: PauseRemark) => void }) {
  const [said, setSaid] = useState<keyof typeof words | null>(null);
  const say = (what: keyof typeof words) => {
    const helped = said === what ? null : what;
    setSaid(helped);
    onRemark({ helped });
  };
  return (['helped', 'not-today'] as const).map((what) => (
    <Press key={what} class="chip" aria-pressed={said === what} onClick={() => say(what)}>
      {i18n.t(words[what])}
    </Press>
  ));
}
