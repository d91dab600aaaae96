import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Moment } from '../../core/moments/moment.ts';
import { passages } from '../../core/words/passage.ts';
import { wordsAside } from '../../core/words/words-aside.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import type { ChangeSettings } from './settings-actions.ts';

interface WordsAsideProps {
  /** Ids of passages that are left out for good. */
  muted: readonly string[];
  /** Reads the moments of late. */
  loadLately: () => Promise<Moment[]>;
  onChange: ChangeSettings;
}

/** Words that were put aside: for some weeks, by *not for me*, or for good; and the way back for the latter. */
export function WordsAside({ muted, loadLately, onChange }: WordsAsideProps) {
  const [lately, setLately] = useState<Moment[]>([]);
  // What is brought back stays in sight, so that it can be left out again.
  const [before] = useState(muted);
  useEffect(() => {
    let here = true;
    void loadLately().then((moments) => here && setLately(moments));
    return () => {
      here = false;
    };
  }, []);
  const ids = new Set([...before, ...muted, ...wordsAside(lately)]);
  const shown = passages.filter(({ id }) => ids.has(id));
  return (
    <Disclosure summary={i18n.t('settings.aside.title')}>
      <p class="quiet">{i18n.t(shown.length ? 'settings.aside.about' : 'settings.aside.none')}</p>
      <ul class="words-aside">
        {shown.map(({ id, text }) => {
          const forGood = muted.includes(id);
          const others = muted.filter((other) => other !== id);
          return (
            <li key={id}>
              <p id={`words-${id}`}>{text}</p>
              <Button
                look="word"
                aria-describedby={`words-${id}`}
                onClick={() => onChange({ mutedPassages: forGood ? others : [...others, id] })}
              >
                {forGood ? i18n.t('settings.aside.back') : i18n.t('settings.aside.leaveOut')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
