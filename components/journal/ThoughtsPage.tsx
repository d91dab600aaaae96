import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Thought } from '../../core/moments/thought.ts';
import type { Settings } from '../../core/pause/settings.ts';
import { PageHeading } from '../options/PageHeading.tsx';
import type { ChangeSettings } from '../options/settings-actions.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Field } from '../ui/Field.tsx';
import { SavedNote } from '../ui/SavedNote.tsx';
import { type Done, Toast } from '../ui/Toast.tsx';
import { ParkedThought } from './ParkedThought.tsx';
import { SmallThings } from './SmallThings.tsx';
import './ThoughtsPage.css';

interface ThoughtsPageProps {
  /** Parked thoughts, in any order. */
  thoughts: readonly Thought[];
  /** Writes a thought back; for undo. */
  onKeep: (thought: Thought) => void;
  /** Lets go of a thought, by id. */
  onLetGo: (id: string) => void;
  settings: Settings;
  onChange: ChangeSettings;
}

/** What was put down for later: parked thoughts, small things to do instead, someone to call. */
export function ThoughtsPage({ thoughts, onKeep, onLetGo, settings, onChange }: ThoughtsPageProps) {
  const [done, setDone] = useState<Done | null>(null);
  const [saves, setSaves] = useState(0);
  const change: ChangeSettings = (part) => {
    onChange(part);
    setSaves(saves + 1);
  };
  const letGo = (thought: Thought) => {
    onLetGo(thought.id);
    setDone({ sentence: i18n.t('thoughts.gone'), undo: () => onKeep(thought) });
  };
  return (
    <>
      <PageHeading title={i18n.t('thoughts.title')} purpose={i18n.t('thoughts.purpose')} />
      <Toast done={done} onClose={() => setDone(null)} />
      {thoughts.length === 0 ? (
        <EmptyState>
          <p>{i18n.t('thoughts.empty')}</p>
        </EmptyState>
      ) : (
        <ul class="thoughts">
          {[...thoughts]
            .sort((a, b) => b.at - a.at)
            .map((thought) => (
              <ParkedThought key={thought.id} thought={thought} onLetGo={() => letGo(thought)} />
            ))}
        </ul>
      )}
      <SmallThings
        things={settings.smallThings}
        onChange={(smallThings) => change({ smallThings })}
      />
      <Field label={i18n.t('thoughts.call')} hint={i18n.t('thoughts.callHint')}>
        {(ties) => (
          <input
            {...ties}
            autocomplete="off"
            maxLength={120}
            value={settings.someoneToCall}
            onChange={(event) => change({ someoneToCall: event.currentTarget.value.trim() })}
          />
        )}
      </Field>
      <SavedNote saves={saves} />
    </>
  );
}
