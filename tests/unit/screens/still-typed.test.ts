import { isDeepStrictEqual } from 'node:util';
import { expect, onTestFinished, test, vi } from 'vitest';
import { savePerson } from '../../../background/people.ts';
import {
  readUnsaved,
  saveWriting,
  type UnsavedWriting,
} from '../../../platform/unsaved-writing.ts';
import { erasingActions } from '../../../screens/options/erasing-actions.ts';
import { robin } from '../../fixtures/person.ts';
import browser from '../../support/fake-browser.ts';
import { freshBrowser } from '../../support/fresh-browser.ts';
import { carryOwnMessages } from '../../support/own-messages.ts';
import { pageStorage } from '../../support/page-storage.ts';

const at = Date.parse('2026-11-18T12:00Z');
const page = { id: 'unsent', person: 'robin', lines: { sentence: 'Thank you.' } };
const passage = { form: 'passage' as const, moments: [], place: 0, changedAt: at };

/** What was typed, and the background never took, by what it is. */
const typed: Record<string, UnsavedWriting> = {
  'closing page': {
    type: 'saveClosing',
    data: { person: 'robin', answer: 'Enough.', withWords: false, changedAt: at },
  },
  'words for them': {
    type: 'keepOwnWords',
    data: { ...passage, id: 'w1', person: 'robin', text: 'Sleep first.' },
  },
  'page about them': { type: 'park', data: { id: 't1', at, text: '', page } },
  'thought of another day': { type: 'park', data: { id: 't2', at: at - 9e8, text: 'the boats' } },
};

/** Robin is listed, and all of that is noted and can't be taken. */
async function notedAll() {
  await freshBrowser();
  pageStorage();
  carryOwnMessages();
  await savePerson(robin());
  const listening = vi.mocked(browser.runtime.sendMessage).getMockImplementation();
  vi.mocked(browser.runtime.sendMessage).mockImplementation((message: unknown) => {
    const types = Object.values(typed).map(({ type }) => `"${type}"`);
    if (types.some((type) => JSON.stringify(message).includes(type))) return Promise.reject('no');
    return Reflect.apply(listening ?? Promise.reject, null, [message]);
  });
  onTestFinished(() => void vi.restoreAllMocks());
  for (const each of Object.values(typed)) await saveWriting(each).catch(() => undefined);
  const actions = erasingActions(async (change) => {
    await change();
    return true;
  });
  const left = () =>
    Object.entries(typed)
      .filter(([, each]) => readUnsaved().some((note) => isDeepStrictEqual(note, each)))
      .map(([name]) => name);
  expect(left()).toEqual(Object.keys(typed));
  return { ...actions, left };
}

test('what was typed for someone, and waits to be kept, goes with them', async () => {
  const { removePerson, left } = await notedAll();
  await removePerson('robin', true);
  expect(left()).toEqual(['thought of another day']);
});

test('and stays where their past does, if it is about that', async () => {
  const { removePerson, left } = await notedAll();
  await removePerson('robin', false);
  expect(left()).toEqual(['page about them', 'thought of another day']);
});

test('what was typed in some days goes with them, if it is of a kind that goes', async () => {
  const { erasing, left } = await notedAll();
  await erasing.removeDays({ from: '2026-11-18', to: '2026-11-18' }, ['thoughts']);
  expect(left()).toEqual(['closing page', 'words for them', 'thought of another day']);
});
