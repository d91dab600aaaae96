import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { showPause } from './show-pause.tsx';

test('one tap says that the words helped, another takes it back', async () => {
  const { button, onRemark } = showPause();
  await userEvent.click(button(/^more/));
  await userEvent.click(button('this helped'));
  expect(onRemark).toHaveBeenLastCalledWith({ helped: 'helped' });
  await expect.element(button('this helped')).toHaveAttribute('aria-pressed', 'true');
  await userEvent.click(button('not for me'));
  expect(onRemark).toHaveBeenLastCalledWith({ helped: 'not-today' });
  await userEvent.click(button('not for me'));
  expect(onRemark).toHaveBeenLastCalledWith({ helped: null });
});

test('what is said of words, and asked of them, is reached by keys alone', async () => {
  const { button, onRemark, onKeepWords, onOtherWords } = showPause();
  await userEvent.click(button(/^more/));
  await userEvent.keyboard('{Tab} ');
  expect(onRemark).toHaveBeenLastCalledWith({ helped: 'helped' });
  await userEvent.keyboard('{Tab}{Tab}{Enter}');
  expect(onKeepWords).toHaveBeenLastCalledWith('words', true);
  await userEvent.keyboard('{Tab}{Tab} ');
  await expect.element(page.getByText(/^These words came because/)).toBeVisible();
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Enter}');
  await expect.poll(() => onOtherWords.mock.calls.length).toBe(1);
});

test('words are kept in a tap, and let go of in another', async () => {
  const { button, onKeepWords, dialog } = showPause();
  await userEvent.click(button(/^more/));
  await userEvent.click(button('keep these words'));
  expect(onKeepWords).toHaveBeenLastCalledWith('words', true);
  await expect.element(button('keep these words')).toHaveAttribute('aria-pressed', 'true');
  await userEvent.click(button('keep these words'));
  expect(onKeepWords).toHaveBeenLastCalledWith('words', false);
  await expect.element(button('keep these words')).toHaveAttribute('aria-pressed', 'false');
  await expect(dialog).accessible();
});

test('where they can’t be kept it is said, and they aren’t shown as kept', async () => {
  const { button, onKeepWords } = showPause();
  onKeepWords.mockImplementation(async () => false);
  await userEvent.click(button(/^more/));
  await userEvent.click(button('keep these words'));
  await expect.element(page.getByText(/^That couldn’t be kept here\./)).toBeVisible();
  await expect.element(button('keep these words')).toHaveAttribute('aria-pressed', 'false');
});

test('other words come once, are read where the first were, and nothing said stays with them', async () => {
  const { button, onOtherWords, dialog } = showPause();
  onOtherWords.mockImplementation(async () => ({ id: 'others', text: 'It is late.', why: [] }));
  await userEvent.click(button(/^more/));
  await userEvent.click(button('not for me'));
  await userEvent.click(button('other words'));
  await expect.element(page.getByText('It is late.')).toBeVisible();
  await expect.poll(() => document.activeElement).toBe(dialog.querySelector('.words'));
  await expect.element(button('not for me')).toHaveAttribute('aria-pressed', 'false');
  await expect.element(button('other words')).not.toBeInTheDocument();
  expect(onOtherWords).toHaveBeenCalledOnce();
});

test('where there are no other words it is said, and those there are stay', async () => {
  const { button, onOtherWords } = showPause();
  onOtherWords.mockRejectedValue(new Error('nobody answers'));
  await userEvent.click(button(/^more/));
  await userEvent.click(button('other words'));
  await expect.element(page.getByText(/^There are no other words/)).toBeVisible();
  await expect.element(page.getByText('You can look.', { exact: false })).toBeVisible();
});

test.each([
  [['late', 'misses'], 'These words came because it’s late and you said you miss them.'],
  [['late'], 'These words came because it’s late.'],
  [[], 'These words came because it was their turn. Nothing else spoke for them.'],
] as const)('why these words is one sentence: %s', async (why, sentence) => {
  const { button } = showPause({ words: { id: 'words', text: 'It’s late.', why: [...why] } });
  await userEvent.click(button(/^more/));
  await userEvent.click(button('why these words?'));
  await expect.element(page.getByText(sentence, { exact: true })).toBeVisible();
});

test('more to read comes only when asked for, and takes the focus there', async () => {
  const longer = 'You can’t sleep.\n\nTomorrow may be slow.';
  const { button, dialog } = showPause({ words: { id: 'words', text: 'It’s late.', longer } });
  expect(dialog.textContent).not.toContain('You can’t sleep.');
  await userEvent.click(button('read on'));
  await expect.element(page.getByText('Tomorrow may be slow.')).toBeVisible();
  await expect.poll(() => document.activeElement).toBe(dialog.querySelector('.longer'));
  await expect.element(button('read on')).not.toBeInTheDocument();
  await expect(dialog).accessible();
});

test('nothing offers to read on where there is no more', async () => {
  const { button } = showPause();
  await expect.element(page.getByText('You can also wait', { exact: false })).toBeVisible();
  await expect.element(button('read on')).not.toBeInTheDocument();
});

test('the words keep their size between 22 and 30 px on every width', async () => {
  for (const words of [1, 12, 30, 80]) {
    for (const width of [320, 1280]) {
      await page.viewport(width, 800);
      const text = Array.from({ length: words }, () => 'tide').join(' ');
      const { dialog, close } = showPause({ words: { id: 'words', text } });
      const size = parseFloat(getComputedStyle(dialog.querySelector('.words') ?? dialog).fontSize);
      expect(size).toBeGreaterThanOrEqual(22);
      expect(size).toBeLessThanOrEqual(30);
      close();
    }
  }
});

test('breathing has a line to follow, words for it, and another way', async () => {
  const breath = { in: 4, hold: 2, out: 7 };
  const { button } = showPause({ kind: 'breath', breath, look: 'field', words: null });
  await expect.element(page.getByText('Breathe with the moon, if you like.')).toBeVisible();
  await expect
    .element(page.getByText('In for 4, still for 2, out for 7.', { exact: false }))
    .toBeVisible();
  await userEvent.click(button('I’d rather look around'));
  await expect.element(page.getByText('five things you can see', { exact: false })).toBeVisible();
});

test('a breath without a hold has none in its words', async () => {
  showPause({ kind: 'breath', breath: { in: 4, hold: 0, out: 6 }, words: null });
  await expect.element(page.getByText('In for 4, out for 6.', { exact: false })).toBeVisible();
});

test('looking around goes one thing at a time, at one’s own pace', async () => {
  const { button } = showPause({ kind: 'grounding', words: null });
  for (const sense of ['five things', 'four things', 'Three sounds', 'Two things', 'one thing']) {
    await expect.element(page.getByText(sense, { exact: false })).toBeVisible();
    if (sense !== 'one thing') await userEvent.click(button('and then'));
  }
  await userEvent.click(button('once more'));
  await expect.element(page.getByText('five things', { exact: false })).toBeVisible();
});

test.each(['words', 'note'] as const)(
  'where there are no words to show it is a quiet minute, like any other: %s',
  async (kind) => {
    const { close, dialog } = showPause({ kind: 'quiet', words: null });
    const quiet = dialog.querySelector('.heart')?.innerHTML;
    expect(quiet).toContain('A quiet minute.');
    close();
    const { dialog: without } = showPause({ kind, words: null });
    expect(without.querySelector('.heart')?.innerHTML).toBe(quiet);
    await expect.element(page.getByText('A quiet minute. Nothing to do.')).toHaveFocus();
  },
);

test('just the wait has nothing to read', () => {
  const { dialog } = showPause({ kind: 'wait', words: null });
  expect(dialog.querySelector('.heart')?.textContent).toBe('');
});

test('says their own numbers and that pauses vary only when asked to', async () => {
  const { close, dialog } = showPause();
  expect(dialog.textContent).not.toContain('looks');
  close();
  showPause({ varies: true, lookedBack: { looks: 6, heavier: 5 } });
  await expect.element(page.getByText('Of your last 6 looks, 5 left you heavier.')).toBeVisible();
  await expect.element(page.getByText(/^Now and then a pause is of another kind/)).toBeVisible();
});

describe('a pause of another kind', () => {
  test.each(['breath', 'grounding', 'quiet', 'note'] as const)(
    'can be said to have helped or not, and that is taken back in a tap: %s',
    async (kind) => {
      const words = kind === 'note' ? { id: 'note', text: 'You slept.' } : null;
      const { button, onRemark } = showPause({ kind, words });
      await userEvent.click(button(/^more/));
      await userEvent.click(button('this helped'));
      expect(onRemark).toHaveBeenLastCalledWith({ helped: 'helped' });
      await userEvent.click(button('not for me'));
      expect(onRemark).toHaveBeenLastCalledWith({ helped: 'not-today' });
      await userEvent.click(button('not for me'));
      expect(onRemark).toHaveBeenLastCalledWith({ helped: null });
    },
  );

  test('that was left for another isn’t asked about', async () => {
    const { button } = showPause({ kind: 'breath', words: null });
    await userEvent.click(button('I’d rather look around'));
    await userEvent.click(button(/^more/));
    await expect.element(button('this helped')).not.toBeInTheDocument();
  });

  test('leads to words only in one tap, and says so where it was', async () => {
    const { button, dialog, onOnlyWords } = showPause({ kind: 'quiet', words: null, varies: true });
    await userEvent.click(button('words only, please'));
    expect(onOnlyWords).toHaveBeenCalledOnce();
    await expect.element(page.getByText(/^From now on there are only words/)).toHaveFocus();
    await expect(dialog).accessible();
  });

  test('says nothing of words only where that couldn’t be kept', async () => {
    const { button, onOnlyWords } = showPause({ kind: 'quiet', words: null, varies: true });
    onOnlyWords.mockResolvedValue(false);
    await userEvent.click(button('words only, please'));
    await expect.element(button('words only, please')).toBeVisible();
  });
});
