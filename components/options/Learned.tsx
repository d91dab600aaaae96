import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Moment } from '../../core/moments/moment.ts';
import type { Person } from '../../core/people/person.ts';
import type { Settings } from '../../core/settings/settings.ts';
import {
  type Learned as LearnedThere,
  type LearnedUnder,
  learned,
} from '../../core/words/learned.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { momentNames } from './moment-names.ts';
import { SaidDots } from './SaidDots.tsx';
import type { ChangeSettings } from './settings-actions.ts';
import './Learned.css';

interface LearnedProps {
  people: readonly Person[];
  since: Settings['learnedSince'];
  /** Reads the moments that the choice of words looks at. */
  loadLately: () => Promise<Moment[]>;
  onChange: ChangeSettings;
}

/** What choosing has learned from what was said of words, by moment and theme, each to be forgotten, or all of it. */
export function Learned({ people, since, loadLately, onChange }: LearnedProps) {
  const [lately, setLately] = useState<Moment[]>([]);
  // What stood here before something was forgotten, for the way back.
  const [before, setBefore] = useState<Settings['learnedSince'] | null>(null);
  useEffect(() => {
    let here = true;
    void loadLately().then((moments) => here && setLately(moments));
    return () => {
      here = false;
    };
  }, []);
  const there = useMemo(() => learned(lately, people, since), [lately, people, since]);
  const forget = (under: readonly LearnedUnder[]) => {
    setBefore(since);
    const now = Date.now();
    void onChange({
      learnedSince: { ...since, ...Object.fromEntries(under.map((each) => [each, now])) },
    });
  };
  return (
    <Disclosure summary={i18n.t('settings.learned.title')}>
      <p class="quiet learned-about">
        {i18n.t(there.length ? 'settings.learned.about' : 'settings.learned.none')}
      </p>
      {there.map((each) => (
        <Under key={each.under} learned={each} onForget={() => forget([each.under])} />
      ))}
      <div class="learned-all">
        {there.length > 1 && (
          <Button onClick={() => forget(there.map(({ under }) => under))}>
            {i18n.t('settings.learned.forgetAll')}
          </Button>
        )}
        {before && (
          <p role="status">
            {i18n.t('settings.learned.forgotten')}{' '}
            <Button
              look="word"
              onClick={() => {
                void onChange({ learnedSince: before });
                setBefore(null);
              }}
            >
              {i18n.t('ui.undo')}
            </Button>
          </p>
        )}
      </div>
    </Disclosure>
  );
}

function Under({
  learned: { under, said },
  onForget,
}: {
  learned: LearnedThere;
  onForget: () => void;
}) {
  const id = `learned-${under}`;
  return (
    <section class="learned" aria-labelledby={id}>
      <div class="learned-head">
        <p id={id}>{nameOf(under)}</p>
        <Button look="word" aria-describedby={id} onClick={onForget}>
          {i18n.t('settings.learned.forget')}
        </Button>
      </div>
      <ul>
        {said.map((each) => (
          <SaidDots key={each.of} said={each} />
        ))}
      </ul>
    </section>
  );
}

function nameOf(under: LearnedUnder): string {
  if (under === 'any') return i18n.t('settings.learned.any');
  if (under === 'kinds') return i18n.t('settings.learned.kinds');
  return momentNames()[under];
}
