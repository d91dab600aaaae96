import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Press } from './Press.tsx';

interface WordsProps {
  text: string;
  /** More of it, for those who ask: paragraphs apart by a blank line. */
  longer?: string | undefined;
  /** Where the focus begins. */
  start: RefObject<HTMLParagraphElement | null>;
  /** Whether the person wrote them. */
  own?: boolean;
}

/** One passage, and under it the way to more of it, where there is more. */
export function Words({ text, longer, start, own = false }: WordsProps) {
  const [readsOn, setReadsOn] = useState(false);
  return (
    <>
      {own && <p class="aside-line">{i18n.t('pause.own')}</p>}
      <p class={`words ${lengthOf(text)}`} ref={start} tabIndex={-1}>
        {text}
      </p>
      {readsOn && longer && <Longer text={longer} />}
      {longer && !readsOn && (
        <Press onClick={() => setReadsOn(true)}>{i18n.t('pause.readOn')}</Press>
      )}
    </>
  );
}

/** Takes the focus, so that reading goes on where the words ended. */
function Longer({ text }: { text: string }) {
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => first.current?.focus({ preventScroll: true }), []);
  return (
    <div ref={first} class="longer" tabindex={-1}>
      {text.split('\n\n').map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}

function lengthOf(text: string): 'short' | 'middling' | 'long' {
  if (text.length <= 110) return 'short';
  return text.length <= 280 ? 'middling' : 'long';
}
