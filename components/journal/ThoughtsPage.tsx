import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LocalDay } from '../../core/calendar/local-day.ts';
import { limits } from '../../core/limits/limits.ts';
import type { Thought } from '../../core/moments/thought.ts';
import { journalPages } from '../../core/reflection/journal.ts';
import type { Asked } from '../../core/reflection/questions.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { PageHeading } from '../options/PageHeading.tsx';
import type { ChangeSettings } from '../options/settings-actions.ts';
import type { Choosable } from '../people/ChoosePerson.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Field } from '../ui/Field.tsx';
import { Part } from '../ui/Part.tsx';
import { SavedNote } from '../ui/SavedNote.tsx';
import { type Done, Toast } from '../ui/Toast.tsx';
import { tooLong } from '../ui/too-long.ts';
import { useDraft } from '../ui/use-draft.ts';
import { useSaves } from '../ui/use-saves.ts';
import { JournalPage } from './JournalPage.tsx';
import { ParkedThought } from './ParkedThought.tsx';
import { SmallThings } from './SmallThings.tsx';
import './ThoughtsPage.css';

interface ThoughtsPageProps {
  /** Parked thoughts, in any order. */
  thoughts: readonly Thought[];
  /** Writes a thought down, or back; gives whether it was kept. */
  onKeep: (thought: Thought) => Promise<boolean>;
  /** Lets go of a thought, by id; gives whether it is gone. */
  onLetGo: (id: string) => Promise<boolean>;
  /** Those listed; they decide which pages of the journal fit, and some pages may be about one of them. */
  people: readonly (Asked & Choosable)[];
  /** The local day. */
  today: LocalDay;
  /** What was set; null when it can't be read: then what belongs to it is left out. */
  settings: Settings | null;
  onChange: ChangeSettings;
}

/** What was put down for later: parked thoughts, pages to write on, small things to do instead, someone to call. */
export function ThoughtsPage(props: ThoughtsPageProps) {
  const { thoughts, onKeep, onLetGo, people, today, settings, onChange } = props;
  const [done, setDone] = useState<Done | null>(null);
  const { saves, save } = useSaves();
  const change: ChangeSettings = (part) => {
    const more = (part.smallThings?.length ?? 0) > (settings?.smallThings.length ?? 0);
    return save(() => onChange(part), more || 'someoneToCall' in part);
  };
  const letGo = async (thought: Thought) => {
    if (!(await onLetGo(thought.id))) return setDone({ sentence: i18n.t('thoughts.notGone') });
    const sentence = thought.page ? i18n.t('thoughts.pages.gone') : i18n.t('thoughts.gone');
    setDone({ sentence, undo: () => void save(() => onKeep(thought)) });
  };
  const parked = thoughts.filter(({ page }) => !page);
  const pages = journalPages(people, today).map((each) => ({
    ...each,
    written: thoughts.filter((thought) => thought.page?.id === each.page.id),
  }));
  return (
    <>
      <PageHeading title={i18n.t('thoughts.title')} purpose={i18n.t('thoughts.purpose')} />
      <Toast done={done} onClose={() => setDone(null)} />
      {parked.length === 0 ? (
        <EmptyState>
          <p>{i18n.t('thoughts.empty')}</p>
        </EmptyState>
      ) : (
        <ul class="thoughts">
          {[...parked]
            .sort((a, b) => b.at - a.at)
            .map((thought) => (
              <ParkedThought key={thought.id} thought={thought} onLetGo={() => letGo(thought)} />
            ))}
        </ul>
      )}
      <section class="journal">
        <h2>{i18n.t('thoughts.pages.title')}</h2>
        <p>{i18n.t('thoughts.pages.about')}</p>
        {pages
          .filter(({ invites, written }) => invites || written.length > 0)
          .map(({ page, invites, written }) => (
            <Part key={page.id} name="journal page">
              <JournalPage
                {...{ page, invites, people, written }}
                onKeep={(thought) => void save(() => onKeep(thought), true)}
                onClear={(id) => void save(() => onLetGo(id))}
                onLetGo={letGo}
              />
            </Part>
          ))}
      </section>
      {settings && (
        <Part name="small things">
          <Instead settings={settings} onChange={change} />
        </Part>
      )}
      <SavedNote saves={saves} />
    </>
  );
}

/** Small things to do instead, and someone to call. */
function Instead({ settings, onChange }: { settings: Settings; onChange: ChangeSettings }) {
  const [call, typeCall] = useDraft(settings.someoneToCall);
  const tooLongCall = tooLong(call, limits.someoneToCall);
  return (
    <>
      <SmallThings
        things={settings.smallThings}
        onChange={(smallThings) => onChange({ smallThings })}
      />
      <Field label={i18n.t('thoughts.call')} hint={i18n.t('thoughts.callHint')} error={tooLongCall}>
        {(ties) => (
          <input
            {...ties}
            autocomplete="off"
            value={call}
            onInput={(event) => typeCall(event.currentTarget.value)}
            onChange={() => !tooLongCall && onChange({ someoneToCall: call.trim() })}
          />
        )}
      </Field>
    </>
  );
}
