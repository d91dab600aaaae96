import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SmallThings } from '../../../components/journal/SmallThings.tsx';
import { OwnWordsPage } from '../../../components/own-words/OwnWordsPage.tsx';
import { Park } from '../../../components/pause/Park.tsx';
import { PlanForm } from '../../../components/reflection/PlanForm.tsx';
import { Lines } from '../../../components/ui/Lines.tsx';
import { limits } from '../../../core/limits/limits.ts';
import { mount } from '../../support/mount.ts';

const sentence = (over: number) =>
  page.getByText(
    over === 1 ? /^This is one letter too long/ : new RegExp(`^This is ${over} letters too long`),
  );

describe('lines to write on', () => {
  test('keep all that is pasted, say how much is too much, and keep it once it is shorter', async () => {
    const onWrite = vi.fn();
    const element = mount(<Lines label="Enough" text="" rows={3} most={20} onWrite={onWrite} />);
    const lines = page.getByRole('textbox');
    await lines.fill('a'.repeat(23));
    await expect.element(sentence(3)).toBeVisible();
    await expect.element(lines).toHaveValue('a'.repeat(23));
    await expect.element(lines).toHaveAccessibleDescription(/3 letters too long/);
    await expect(element).accessible();
    expect(onWrite).not.toHaveBeenCalled();
    await userEvent.type(lines, '{Backspace}{Backspace}');
    await expect.element(sentence(1)).toBeVisible();
    await userEvent.type(lines, '{Backspace}');
    expect(onWrite).toHaveBeenCalledExactlyOnceWith('a'.repeat(20));
    expect(page.getByText(/too long/).elements()).toEqual([]);
  });
});

describe('a text that is too long stays in its field, and isn’t kept', () => {
  test('for a thought that is parked', async () => {
    const onPark = vi.fn(async (_: string): Promise<unknown> => undefined);
    mount(<Park onPark={onPark} />);
    const box = page.getByRole('textbox');
    await box.fill('a'.repeat(limits.thought + 2));
    await userEvent.type(box, '{Enter}');
    await expect.element(sentence(2)).toBeVisible();
    await expect.element(box).toHaveValue('a'.repeat(limits.thought + 2));
    expect(onPark).not.toHaveBeenCalled();
    await box.fill('a'.repeat(limits.thought));
    await userEvent.type(box, '{Enter}');
    expect(onPark).toHaveBeenCalledOnce();
  });

  test('for a small thing', async () => {
    const onChange = vi.fn();
    mount(<SmallThings things={{ smallThings: [], smallThingNeeds: {} }} onChange={onChange} />);
    const box = page.getByRole('textbox');
    await box.fill('a'.repeat(limits.smallThing + 1));
    await userEvent.type(box, '{Enter}');
    await expect.element(sentence(1)).toBeVisible();
    await expect.element(box).toHaveValue('a'.repeat(limits.smallThing + 1));
    expect(onChange).not.toHaveBeenCalled();
  });

  test('for a plan', async () => {
    const onKeep = vi.fn();
    mount(<PlanForm plan={null} suggested={null} onKeep={onKeep} />);
    const box = page.getByRole('combobox').last();
    await box.fill('a'.repeat(limits.plan + 1));
    await userEvent.keyboard('{Enter}');
    await expect.element(sentence(1)).toBeVisible();
    expect(onKeep).not.toHaveBeenCalled();
  });

  test('for words of one’s own', async () => {
    const acts = { onChange: vi.fn(), onKeepMany: vi.fn(), onRemove: vi.fn(), onSave: vi.fn() };
    const given = { ownWords: [], people: [], whose: null, settings: null, onKindsFor: vi.fn() };
    const onKeep = vi.fn(async () => true);
    mount(<OwnWordsPage {...given} {...acts} onKeep={onKeep} />);
    await userEvent.click(page.getByRole('button', { name: 'Write something' }));
    const box = page.getByLabelText('Your words');
    await box.fill('a'.repeat(limits.ownPassage + 5));
    await expect.element(sentence(5)).toBeVisible();
    await expect.element(box).toHaveValue('a'.repeat(limits.ownPassage + 5));
    expect(onKeep).not.toHaveBeenCalled();
  });
});
