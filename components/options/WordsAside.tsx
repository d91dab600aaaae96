import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { passages } from '../../core/words/passage.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import type { ChangeSettings } from './settings-actions.ts';

interface WordsAsideProps {
  /** Ids of passages that are left out for good. */
  muted: readonly string[];
  onChange: ChangeSettings;
}

/** Words that were not for them, and the way back. */
export function WordsAside({ muted, onChange }: WordsAsideProps) {
  // What is brought back stays in sight, so that it can be left out again.
  const [before] = useState(muted);
  const ids = new Set([...before, ...muted]);
  const shown = passages.filter(({ id }) => ids.has(id));
  return (
    <Disclosure summary={i18n.t('settings.aside.title')}>
      <p class="quiet">{i18n.t(shown.length ? 'settings.aside.about' : 'settings.aside.none')}</p>
      <ul class="words-aside">
        {shown.map(({ id, text }) => {
          const isOut = muted.includes(id);
          const others = muted.filter((other) => other !== id);
          return (
            <li key={id}>
              <p id={`words-${id}`}>{text}</p>
              <Button
                look="word"
                aria-describedby={`words-${id}`}
                onClick={() => onChange({ mutedPassages: isOut ? others : [...others, id] })}
              >
                {isOut ? i18n.t('settings.aside.back') : i18n.t('settings.aside.leaveOut')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
