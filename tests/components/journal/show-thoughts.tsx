import { render } from 'preact';
import { vi } from 'vitest';
import { ThoughtsPage } from '../../../components/journal/ThoughtsPage.tsx';
import type { LocalDay } from '../../../core/calendar/local-day.ts';
import type { Thought } from '../../../core/moments/thought.ts';
import type { Person } from '../../../core/people/person.ts';
import { type Settings, settingsSchema } from '../../../core/settings/settings.ts';
import { mount } from '../../support/mount.ts';
import { FakeClock } from '../pause/fake-clock.ts';

export const today: LocalDay = '2026-11-22';

/** Shows the kept thoughts as in the options, where all that is kept is shown; `at` makes it another hour. */
export function showThoughts(
  thoughts: Thought[],
  more: Partial<Settings> = {},
  people: Person[] = [],
  startHour = 15,
) {
  const clock = new FakeClock();
  const onSave = vi.fn();
  let hour = startHour;
  let settings = settingsSchema.parse(more);
  let kept = thoughts;
  const element = mount(null);
  const onKeep = vi.fn(async (thought: Thought) => {
    kept = [...kept.filter(({ id }) => id !== thought.id), thought];
    draw();
    return true;
  });
  const onLetGo = vi.fn(async (id: string) => {
    kept = kept.filter((thought) => thought.id !== id);
    draw();
    return true;
  });
  const onChange = async (change: Partial<Settings>) => {
    settings = { ...settings, ...change };
    draw();
    return true;
  };
  const draw = () =>
    render(
      <ThoughtsPage
        thoughts={kept}
        people={people}
        today={today}
        {...{ settings, onChange, onKeep, onLetGo, onSave, hour, clock }}
      />,
      element,
    );
  draw();
  const at = (newHour: number) => {
    hour = newHour;
    draw();
  };
  return { element, clock, at, onKeep, onSave, settings: () => settings, kept: () => kept };
}
