import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { passages } from '../../core/words/passage.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import type { ChangeSettings } from './settings-actions.ts';

interface KeptWordsProps {
  /** Ids of passages that are kept, the latest first. */
  kept: readonly string[];
  onChange: ChangeSettings;
}

/** Words that were kept in a pause, to be read again, and the way to let them go. */
export function KeptWords({ kept, onChange }: KeptWordsProps) {
  // What is let go of stays in sight, so that it can be kept again.
  const [before] = useState(kept);
  const shown = [...new Set([...kept, ...before])].flatMap(
    (id) => passages.find((passage) => passage.id === id) ?? [],
  );
  return (
    <Disclosure summary={i18n.t('settings.kept.title')}>
      <p class="quiet">{i18n.t(shown.length ? 'settings.kept.about' : 'settings.kept.none')}</p>
      <ul class="words-aside">
        {shown.map(({ id, text }) => {
          const isKept = kept.includes(id);
          const others = kept.filter((other) => other !== id);
          return (
            <li key={id}>
              <p id={`kept-${id}`}>{text}</p>
              <Button
                look="word"
                aria-describedby={`kept-${id}`}
                onClick={() => onChange({ keptPassages: isKept ? others : [id, ...others] })}
              >
                {isKept ? i18n.t('settings.kept.letGo') : i18n.t('settings.kept.keep')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
