import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PauseRemark } from './pause-remark.ts';

interface HelpedProps {
  /** What stands beside the two. */
  children?: ComponentChildren;
  onRemark: (remark: PauseRemark) => void;
}

/** The one tap that says what a pause did; tapped again, it is taken back. */
export function Helped({ children, onRemark }: HelpedProps) {
  const [said, setSaid] = useState<'helped' | 'not-today' | null>(null);
  const say = (what: 'helped' | 'not-today') => {
    const next = said === what ? null : what;
    setSaid(next);
    onRemark({ helped: next });
  };
  return (
    <fieldset class="helped">
      <legend class="unseen">{i18n.t('pause.about')}</legend>
      <button
        type="button"
        class="quiet"
        aria-pressed={said === 'helped'}
        onClick={() => say('helped')}
      >
        {i18n.t('pause.helped')}
      </button>
      <button
        type="button"
        class="quiet"
        aria-pressed={said === 'not-today'}
        onClick={() => say('not-today')}
      >
        {i18n.t('pause.notToday')}
      </button>
      {children}
    </fieldset>
  );
}
