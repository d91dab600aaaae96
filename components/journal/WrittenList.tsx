import type { Thought } from '../../core/moments/thought.ts';
import type { Clock } from '../pause/clock.ts';
import type { Choosable } from '../people/ChoosePerson.tsx';
import { Written } from './Written.tsx';
import type { WrittenActions } from './written-actions.ts';

interface WrittenListProps {
  /** What is listed, in any order. */
  thoughts: readonly Thought[];
  /** What the list is, for screen readers. */
  label?: string;
  /** Whether each says on which page it was written. */
  titled?: boolean;
  /** Those listed: some pages may be about one of them. */
  people: readonly Choosable[];
  clock: Clock;
  actions: WrittenActions;
}

/** What was written, the latest first; nothing at all where there is nothing. */
export function WrittenList({ thoughts, label, titled = false, ...rest }: WrittenListProps) {
  if (thoughts.length === 0) return null;
  return (
    <ul class="thoughts" aria-label={label}>
      {thoughts
        .toSorted((a, b) => b.at - a.at)
        .map((thought) => (
          <Written key={thought.id} {...{ thought, titled, ...rest }} />
        ))}
    </ul>
  );
}
