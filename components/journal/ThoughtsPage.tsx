import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LocalDay } from '../../core/calendar/local-day.ts';
import type { Thought } from '../../core/moments/thought.ts';
import type { Asked } from '../../core/reflection/questions.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { PageHeading } from '../options/PageHeading.tsx';
import type { ChangeSettings } from '../options/settings-actions.ts';
import { type Clock, pageClock } from '../pause/clock.ts';
import type { Choosable } from '../people/ChoosePerson.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Part } from '../ui/Part.tsx';
import { SavedNote } from '../ui/SavedNote.tsx';
import { type Done, Toast } from '../ui/Toast.tsx';
import { useSaves } from '../ui/use-saves.ts';
import { FindWritten } from './FindWritten.tsx';
import { Instead } from './Instead.tsx';
import { Journal } from './Journal.tsx';
import { SaveWritten } from './SaveWritten.tsx';
import { WrittenList } from './WrittenList.tsx';
import { writtenActions } from './written-actions.ts';
import './ThoughtsPage.css';

interface ThoughtsPageProps {
  /** Parked thoughts and pages that were written on, in any order. */
  thoughts: readonly Thought[];
  /** Writes a thought down, or back; gives whether it was kept. */
  onKeep: (thought: Thought) => Promise<boolean>;
  /** Deletes a thought, by id; gives whether it is gone. */
  onLetGo: (id: string) => Promise<boolean>;
  /** Saves a text as a file of Markdown. */
  onSave: (markdown: string) => void;
  /** Those listed; they decide which pages of the journal fit, and some pages may be about one of them. */
  people: readonly (Asked & Choosable)[];
  /** The local day. */
  today: LocalDay;
  /** The local hour, 0–23. */
  hour: number;
  /** What was set; null when it can't be read: then what belongs to it is left out. */
  settings: Settings | null;
  onChange: ChangeSettings;
  /** Time; the browser's own unless a test brings another. */
  clock?: Clock;
}

/** What was put down for later: parked thoughts, pages to write on, small things to do instead, someone to call. */
export function ThoughtsPage(props: ThoughtsPageProps) {
  const { thoughts, onKeep, onLetGo, onSave, people, today, hour, settings, onChange } = props;
  const { clock = pageClock } = props;
  const [done, setDone] = useState<Done | null>(null);
  const [sought, seek] = useState('');
  const { saves, save } = useSaves();
  const actions = writtenActions({ onKeep, onLetGo, save, say: setDone });
  // Something written in this sitting brings no field in above the lines it is written on.
  const [isFindable] = useState(thoughts.length > 0);
  const mark = async (thought: Thought) => {
    if (!(await save(() => onKeep(thought)))) return;
    const undo = () => void save(() => onLetGo(thought.id));
    setDone({ sentence: i18n.t('thoughts.pages.isMarked'), undo });
  };
  const there = thoughts.filter(({ putAwayAt }) => putAwayAt === undefined);
  const away = thoughts.filter(({ putAwayAt }) => putAwayAt !== undefined);
  const parked = there.filter(({ page }) => !page);
  const shared = { people, clock, actions };
  return (
    <>
      <PageHeading title={i18n.t('thoughts.title')} purpose={i18n.t('thoughts.purpose')} />
      <Toast done={done} onClose={() => setDone(null)} />
      {isFindable && <FindWritten {...{ thoughts, sought, ...shared }} onSeek={seek} />}
      <div class="thoughts-all" hidden={sought.trim() !== ''}>
        {parked.length === 0 && (
          <EmptyState>
            <p>{i18n.t('thoughts.empty')}</p>
          </EmptyState>
        )}
        <WrittenList thoughts={parked} {...shared} />
        <Journal
          {...{ today, hour, thoughts: there, ...shared }}
          onMark={mark}
          onClear={(id) => void save(() => onLetGo(id))}
        />
        {away.length > 0 && (
          <Disclosure summary={i18n.t('thoughts.away', away.length, [String(away.length)])}>
            <p class="quiet">{i18n.t('thoughts.awayAbout')}</p>
            <WrittenList thoughts={away} titled {...shared} />
          </Disclosure>
        )}
        {thoughts.length > 0 && <SaveWritten thoughts={thoughts} onSave={onSave} />}
      </div>
      {settings && (
        <Part name="small things">
          <Instead
            settings={settings}
            onChange={(part, typed) => save(() => onChange(part), typed)}
          />
        </Part>
      )}
      <SavedNote saves={saves} />
    </>
  );
}
