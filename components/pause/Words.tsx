import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PauseRemark } from './pause-remark.ts';

interface WordsProps {
  text: string;
  /** Whether the person wrote them; then nobody asks whether they helped. */
  own?: boolean;
  onRemark?: (remark: PauseRemark) => void;
}

/** One passage, and under it the one tap that says what it did. */
export function Words({ text, own = false, onRemark }: WordsProps) {
  return (
    <>
      {own && <p class="aside-line">{i18n.t('pause.own')}</p>}
      <p class={`words ${lengthOf(text)}`}>{text}</p>
      {!own && onRemark && <Helped onRemark={onRemark} />}
    </>
  );
}

function Helped({ onRemark }: { onRemark: (remark: PauseRemark) => void }) {
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
    </fieldset>
  );
}

function lengthOf(text: string): 'short' | 'middling' | 'long' {
  if (text.length <= 110) return 'short';
  return text.length <= 280 ? 'middling' : 'long';
}
