import { render } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ThoughtsPage } from '../../../components/journal/ThoughtsPage.tsx';
import type { Thought } from '../../../core/moments/thought.ts';
import { type Settings, settingsSchema } from '../../../core/pause/settings.ts';
import { mount } from '../../support/mount.ts';

const old = { id: 'old', at: Date.UTC(2026, 10, 1), text: 'Why did they say it like that?' };
const recent = { id: 'recent', at: Date.UTC(2026, 10, 20), text: 'I could write one more time.' };

function showPage(thoughts: Thought[], more: Partial<Settings> = {}) {
  let settings = settingsSchema.parse(more);
  let kept = thoughts;
  const element = mount(null);
  const onKeep = vi.fn((thought: Thought) => {
    kept = [...kept, thought];
    draw();
  });
  const onLetGo = vi.fn((id: string) => {
    kept = kept.filter((thought) => thought.id !== id);
    draw();
  });
  const onChange = (change: Partial<Settings>) => {
    settings = { ...settings, ...change };
    draw();
  };
  const draw = () =>
    render(<ThoughtsPage thoughts={kept} {...{ settings, onChange, onKeep, onLetGo }} />, element);
  draw();
  return { element, onKeep, onLetGo, settings: () => settings };
}

test.each([1024, 320])('has no accessibility fault and fits at %i px', async (width) => {
  await page.viewport(width, 800);
  const long = { id: 'long', at: 0, text: 'a'.repeat(280) };
  const { element } = showPage([old, recent, long], { smallThings: ['Water', 'b'.repeat(120)] });
  await expect(element).accessible();
  expect(document.documentElement.scrollWidth).toBe(width);
  await page.viewport(1024, 768);
});

describe('parked thoughts', () => {
  test('an empty page says what will come', async () => {
    const { element } = showPage([]);
    await expect.element(page.getByText(/Nothing is parked yet/)).toBeVisible();
    await expect(element).accessible();
  });

  test('stand there, the latest first', () => {
    const { element } = showPage([old, recent]);
    const texts = [...element.querySelectorAll('.thought-text')].map((each) => each.textContent);
    expect(texts).toEqual([recent.text, old.text]);
  });

  test('can be let go, and brought back', async () => {
    const { onKeep } = showPage([old, recent]);
    await userEvent.click(page.getByRole('button', { name: `Let go: ${old.text}` }));
    expect(page.getByText(old.text, { exact: true }).elements()).toHaveLength(0);
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    expect(onKeep).toHaveBeenCalledExactlyOnceWith(old);
    await expect.element(page.getByText(old.text, { exact: true })).toBeVisible();
  });
});

describe('small things', () => {
  test('are added and removed', async () => {
    const { settings } = showPage([]);
    await userEvent.fill(page.getByLabelText('Another small thing'), ' Water the plants ');
    await userEvent.keyboard('{Enter}');
    expect(settings().smallThings).toEqual(['Water the plants']);
    await expect.element(page.getByLabelText('Another small thing')).toHaveValue('');
    await userEvent.click(page.getByRole('button', { name: 'Remove: Water the plants' }));
    expect(settings().smallThings).toEqual([]);
  });

  test.each([' ', 'Water'])('%j adds nothing when Water is there', async (typed) => {
    const { settings } = showPage([], { smallThings: ['Water'] });
    await userEvent.fill(page.getByLabelText('Another small thing'), typed);
    await userEvent.keyboard('{Enter}');
    expect(settings().smallThings).toEqual(['Water']);
  });
});

test('someone to call is kept as written', async () => {
  const { settings } = showPage([]);
  await userEvent.fill(page.getByLabelText('Someone you could call'), 'Sam, after work');
  await userEvent.tab();
  expect(settings().someoneToCall).toBe('Sam, after work');
  await expect.element(page.getByText('Saved')).toBeVisible();
});
