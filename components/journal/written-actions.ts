import { i18n } from '#i18n';
import type { Thought } from '../../core/moments/thought.ts';
import type { Done } from '../ui/Toast.tsx';

/** What can be done with something that was written. Each says what it did, and offers to undo it. */
export interface WrittenActions {
  /** Keeps it as it is by now, while someone writes. */
  keep: (thought: Thought) => void;
  /** Says that it was changed; `before` is how it was. */
  changed: (before: Thought) => void;
  /** Puts it away, or takes it out again. */
  putAway: (thought: Thought, away: boolean) => void;
  /** Deletes it. */
  letGo: (thought: Thought) => void;
}

interface Keeping {
  /** Writes it down; gives whether it was kept. */
  onKeep: (thought: Thought) => Promise<boolean>;
  /** Deletes it, by id; gives whether it is gone. */
  onLetGo: (id: string) => Promise<boolean>;
  /** Has a change kept, and says whether it was. */
  save: (change: () => Promise<boolean>, typed?: boolean) => Promise<boolean>;
  /** Says what was done. */
  say: (done: Done) => void;
}

/** What can be done with what was written, each with a way back. */
export function writtenActions({ onKeep, onLetGo, save, say }: Keeping): WrittenActions {
  const back = (before: Thought) => () => void save(() => onKeep(before));
  return {
    keep: (thought) => void save(() => onKeep(thought), true),
    changed: (before) => say({ sentence: i18n.t('thoughts.changed'), undo: back(before) }),
    async putAway(thought, away) {
      const { putAwayAt: _, ...out } = thought;
      if (!(await save(() => onKeep(away ? { ...out, putAwayAt: Date.now() } : out)))) return;
      const sentence = away ? i18n.t('thoughts.isPutAway') : i18n.t('thoughts.isTakenOut');
      say({ sentence, undo: back(thought) });
    },
    async letGo(thought) {
      if (!(await onLetGo(thought.id))) return say({ sentence: i18n.t('thoughts.notGone') });
      const sentence = thought.page ? i18n.t('thoughts.pages.gone') : i18n.t('thoughts.gone');
      say({ sentence, undo: back(thought) });
    },
  };
}
