import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Press } from './Press.tsx';

const steps = ['see', 'touch', 'hear', 'smell', 'end'] as const;

/** Looking around with open eyes, one thing at a time, at one's own pace. */
export function Grounding() {
  const [at, setAt] = useState(0);
  const step = steps[at] ?? 'see';
  return (
    <>
      <p class="words middling" aria-live="polite">
        {i18n.t(`pause.grounding.${step}`)}
      </p>
      <Press onClick={() => setAt((at + 1) % steps.length)}>
        {i18n.t(step === 'end' ? 'pause.grounding.again' : 'pause.grounding.next')}
      </Press>
    </>
  );
}
