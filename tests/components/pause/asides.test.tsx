import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { limits } from '../../../core/limits/limits.ts';
import { offeredHopes } from '../../../core/pause/offered-hopes.ts';
import { robin } from '../../fixtures/person.ts';
import { germany, nowhere, pick } from '../support/support-views.ts';
import { showPause } from './show-pause.tsx';

const chip = (name: string) => page.getByText(name, { exact: true });

/** A pause with its small things unfolded. */
async function showMore(view: Parameters<typeof showPause>[0] = {}) {
  const pause = showPause(view);
  await userEvent.click(pause.button(/^more/));
  return pause;
}

test('below the two ways stand help and one way to all else, which says what is in it', async () => {
  const { dialog, button } = showPause();
  const labels = [...dialog.querySelectorAll('.asides button')].map((one) => one.textContent);
  expect(labels).toEqual([
    'if it is too much right now',
    'more: these words, how it is, a thought to park, safety reasons',
  ]);
  await userEvent.click(button(/^more/));
  const things = [...dialog.querySelectorAll('.asides .chip')].map((one) => one.textContent);
  expect(things).toEqual([
    'this helped',
    'not for me',
    'keep these words',
    'other words',
    'why these words?',
    'what are you hoping for?',
    'how is it right now?',
    'what is on your mind?',
    'park this thought',
    'practical or safety reasons',
  ]);
});

describe('chips', () => {
  test('are folded away until asked for', async () => {
    const { button } = await showMore();
    await expect.element(chip('to feel close')).not.toBeInTheDocument();
    await userEvent.click(button('what are you hoping for?'));
    await userEvent.click(chip('to feel close'));
    await userEvent.click(button('how is it right now?'));
    await expect.element(chip('to feel close')).not.toBeVisible();
    await expect.element(chip('I don’t know')).toBeVisible();
    await userEvent.click(button('what are you hoping for?'));
    await expect
      .element(page.getByRole('radio', { checked: true }))
      .toHaveAccessibleName('to feel close');
  });

  test('tell one choice at a time, and tapping again takes it back', async () => {
    const { button, onRemark } = await showMore();
    await userEvent.click(button('what are you hoping for?'));
    await userEvent.click(chip('an answer'));
    expect(onRemark).toHaveBeenLastCalledWith({ intention: 'answer' });
    await userEvent.click(chip('to make it right'));
    expect(onRemark).toHaveBeenLastCalledWith({ intention: 'fix' });
    await expect
      .element(page.getByRole('radio', { checked: true }))
      .toHaveAccessibleName('to make it right');
    await userEvent.click(chip('to make it right'));
    expect(onRemark).toHaveBeenLastCalledWith({ intention: null });
    await expect.element(page.getByRole('radio', { checked: true })).not.toBeInTheDocument();
  });

  test('give way to a word of one’s own, and the other way round', async () => {
    const { button, dialog, onRemark } = await showMore();
    await userEvent.click(button('what are you hoping for?'));
    await userEvent.click(chip('an answer'));
    const line = page.getByRole('textbox', { name: 'What you are hoping for, in your own words' });
    await userEvent.fill(line, ' their voice ');
    await userEvent.click(button('Keep it'));
    expect(onRemark).toHaveBeenCalledWith({ intention: null });
    expect(onRemark).toHaveBeenLastCalledWith({ hope: 'their voice' });
    await expect.element(chip('their voice')).toBeVisible();
    await expect.element(page.getByText('It’s there, in your words.')).toBeVisible();
    await expect.element(page.getByRole('radio', { checked: true })).not.toBeInTheDocument();
    await expect(dialog).accessible();
    await userEvent.click(chip('it’s a habit'));
    expect(onRemark.mock.calls.slice(-2)).toEqual([[{ intention: 'habit' }], [{ hope: null }]]);
    await expect.element(chip('their voice')).not.toBeInTheDocument();
  });

  test('let a word of one’s own be taken back, and keep none that is too long', async () => {
    const { button, onRemark } = await showMore();
    await userEvent.click(button('what are you hoping for?'));
    const line = page.getByRole('textbox', { name: 'What you are hoping for, in your own words' });
    await userEvent.fill(line, 'a'.repeat(limits.hope + 1));
    await userEvent.click(button('Keep it'));
    expect(onRemark).not.toHaveBeenCalled();
    await expect.element(page.getByText(/one letter too long/)).toBeVisible();
    await userEvent.fill(line, 'their voice');
    await userEvent.click(button('Keep it'));
    await userEvent.click(button('undo'));
    expect(onRemark).toHaveBeenLastCalledWith({ hope: null });
  });

  test('lose no word of one’s own that was written and not kept before going on', async () => {
    const { button, goOn, onRemark } = await showMore({ settle: 0 });
    await userEvent.click(button('what are you hoping for?'));
    const line = page.getByRole('textbox', { name: 'What you are hoping for, in your own words' });
    await userEvent.click(line);
    await userEvent.keyboard('their voice');
    await userEvent.click(goOn);
    expect(onRemark).toHaveBeenLastCalledWith({ hope: 'their voice' });
  });

  test('of what is so in this hour bring words for it', async () => {
    const { button, onRemark, onOtherWords, dialog } = await showMore();
    onOtherWords.mockImplementation(async () => ({
      id: 'others',
      text: 'They wrote.',
      why: ['said'],
    }));
    await userEvent.click(button('what is on your mind?'));
    await expect(dialog).accessible();
    await userEvent.click(chip('they wrote to me'));
    expect(onRemark).toHaveBeenLastCalledWith({ occasion: 'theyWrote' });
    await expect.element(page.getByText('They wrote.')).toBeVisible();
    await userEvent.click(chip('they wrote to me'));
    expect(onRemark).toHaveBeenLastCalledWith({ occasion: null });
    expect(onOtherWords).toHaveBeenCalledOnce();
  });

  test('of what is so in this hour are only noted where there are no words', async () => {
    const { button, onRemark, onOtherWords } = await showMore({ kind: 'quiet', words: null });
    await userEvent.click(button('what is on your mind?'));
    await userEvent.click(chip('I dreamt of them'));
    expect(onRemark).toHaveBeenLastCalledWith({ occasion: 'dreamt' });
    expect(onOtherWords).not.toHaveBeenCalled();
  });

  test('offer nothing that needs someone to live who died', async () => {
    const { button } = await showMore({ hopes: [...offeredHopes(robin({ endedBy: 'died' }))] });
    await userEvent.click(button('what are you hoping for?'));
    await expect.element(chip('I miss them')).toBeVisible();
    for (const gone of ['to see if there is someone new', 'to see that they’re all right'])
      await expect.element(chip(gone)).not.toBeInTheDocument();
  });

  test('work by keyboard', async () => {
    const { button, onRemark } = await showMore();
    await userEvent.click(button('how is it right now?'));
    await userEvent.keyboard('{Tab}'.repeat(4));
    await userEvent.keyboard(' ');
    expect(onRemark).toHaveBeenLastCalledWith({ feeling: 'sad' });
    await userEvent.keyboard('{ArrowRight}');
    expect(onRemark).toHaveBeenLastCalledWith({ feeling: 'lonely' });
    await userEvent.keyboard('{Tab}{Enter}');
    expect(onRemark).toHaveBeenLastCalledWith({ feeling: null });
  });

  test('are not offered to whoever turned them off', async () => {
    const { button } = await showMore({ chips: false });
    await expect.element(button('what are you hoping for?')).not.toBeInTheDocument();
    await expect.element(button('park this thought')).toBeVisible();
  });
});

describe('parking a thought', () => {
  test('hands it over, empties the line and says so', async () => {
    const { button, onPark } = await showMore();
    await userEvent.click(button('park this thought'));
    const line = page.getByRole('textbox', { name: 'A thought to keep for later' });
    await userEvent.fill(line, '  ask about the keys ');
    await userEvent.click(line);
    await userEvent.keyboard('{Enter}');
    expect(onPark).toHaveBeenCalledExactlyOnceWith('ask about the keys');
    await expect.element(line).toHaveValue('');
    await expect.element(page.getByText('It’s kept.', { exact: false })).toBeVisible();
  });

  test('says that it is kept only once it is', async () => {
    const { button, onPark } = await showMore();
    const { promise, resolve } = Promise.withResolvers<void>();
    onPark.mockReturnValueOnce(promise);
    await userEvent.click(button('park this thought'));
    const line = page.getByRole('textbox', { name: 'A thought to keep for later' });
    await userEvent.fill(line, 'ask about the keys');
    await userEvent.click(button('Keep it'));
    await expect.element(line).toHaveValue('');
    await expect.element(page.getByText('It’s kept.', { exact: false })).not.toBeInTheDocument();
    resolve();
    await expect.element(page.getByText('It’s kept.', { exact: false })).toBeVisible();
  });

  test('that couldn’t be kept says so, and it is in the line again, before what was written since', async () => {
    const { button, onPark } = await showMore();
    const { promise, reject } = Promise.withResolvers<void>();
    onPark.mockReturnValueOnce(promise);
    await userEvent.click(button('park this thought'));
    const line = page.getByRole('textbox', { name: 'A thought to keep for later' });
    await userEvent.fill(line, 'ask about the keys');
    await userEvent.click(button('Keep it'));
    await userEvent.fill(line, ' and the coat');
    reject(new Error('QUOTA_BYTES'));
    await expect.element(line).toHaveValue('ask about the keys and the coat');
    await expect.element(page.getByText(/^That couldn’t be kept here\./)).toBeVisible();
    await userEvent.click(button('Keep it'));
    expect(onPark).toHaveBeenLastCalledWith('ask about the keys and the coat');
    await expect.element(page.getByText('It’s kept.', { exact: false })).toBeVisible();
  });

  test('keeps nothing when there is nothing', async () => {
    const { button, onPark } = await showMore();
    await userEvent.click(button('park this thought'));
    await userEvent.click(button('Keep it'));
    expect(onPark).not.toHaveBeenCalled();
  });
});

describe('if it is too much right now', () => {
  const open = async (view: Parameters<typeof showPause>[0]) => {
    const pause = showPause(view);
    await userEvent.click(pause.button('if it is too much right now'));
    return pause;
  };

  test('opens in place: a sentence, then numbers to call at once', async () => {
    await open({ support: germany });
    await expect
      .element(page.getByText('Some nights are too much', { exact: false }))
      .toBeVisible();
    await expect
      .element(page.getByRole('link', { name: '112' }))
      .toHaveAttribute('href', 'tel:112');
    await expect
      .element(page.getByRole('link', { name: '0800 111 0 111' }))
      .toHaveAttribute('href', 'tel:08001110111');
  });

  test('takes a country right there, and shows its numbers', async () => {
    const { onPickCountry } = await open({ support: nowhere });
    await pick('deu');
    await expect.poll(() => onPickCountry.mock.lastCall).toEqual(['de']);
    await expect.element(page.getByRole('link', { name: '0800 111 0 111' })).toBeVisible();
  });

  test('takes no country from a script', async () => {
    const { onPickCountry } = await open({ support: nowhere });
    await userEvent.selectOptions(page.getByLabelText('Where are you?'), 'de');
    expect(onPickCountry).not.toHaveBeenCalled();
  });

  test('leads to all lines', async () => {
    const { button, onShowSupport } = await open({ support: germany });
    await userEvent.click(button(/^all lines here/));
    expect(onShowSupport).toHaveBeenCalledOnce();
  });

  test.each([nowhere, germany])('tells no page where it was opened from', async (support) => {
    const { dialog } = await open({ support });
    const links = [...dialog.querySelectorAll<HTMLAnchorElement>('a[href^=http]')];
    expect(links.map((link) => link.href)).toContain('https://findahelpline.com/');
    for (const link of links) {
      expect(link.rel).toBe('noreferrer');
      expect(link.target).toBe('_blank');
    }
  });
});

test('what is opened comes into view above the two ways on a small screen', async () => {
  await page.viewport(320, 568);
  const { button, goOn } = showPause();
  await userEvent.click(button('if it is too much right now'));
  const last = page.getByText('Lines for every country', { exact: false });
  await expect
    .poll(() => last.element().getBoundingClientRect().bottom)
    .toBeLessThanOrEqual(goOn.element().getBoundingClientRect().top);
});

describe('what one wrote oneself', () => {
  const toOpen = [
    { what: 'letter', text: 'Hello you.\n\nIt was a good day.' },
    { what: 'why', text: 'We wanted other lives.' },
  ] as const;

  test('is opened by a click of one’s own, and isn’t there before', async () => {
    const { button } = showPause({ toOpen: [...toOpen] });
    await expect.element(page.getByText(/^Hello you/)).not.toBeInTheDocument();
    await userEvent.click(button('a letter from you'));
    await expect.element(page.getByText(/^Hello you/)).toBeVisible();
    await expect.element(page.getByText('We wanted other lives.')).not.toBeInTheDocument();
    await userEvent.click(button(/^more/));
    await expect.element(page.getByText(/^Hello you/)).not.toBeVisible();
    await userEvent.click(button('why it ended'));
    await expect.element(page.getByText('We wanted other lives.')).toBeVisible();
  });

  test('has no accessibility fault once it is open, at 320 px', async () => {
    await page.viewport(320, 640);
    const { button, dialog } = showPause({ toOpen: [...toOpen] });
    await userEvent.click(button('a letter from you'));
    await expect(dialog).accessible();
  });

  test('isn’t offered where there is nothing', async () => {
    const { button } = showPause();
    await expect.element(button('a letter from you')).not.toBeInTheDocument();
  });
});
