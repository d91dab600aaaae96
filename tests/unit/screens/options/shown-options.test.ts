import { deleteDB } from 'idb';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { writePerson } from '../../../../platform/background/write.ts';
import { databaseName } from '../../../../platform/database.ts';
import { showOptions } from '../../../../screens/options/shown-options.ts';
import { robin } from '../../../fixtures/person.ts';
import { refusals, refuseToOpen } from '../../../support/broken-database.ts';
import { freshBrowser } from '../../../support/fresh-browser.ts';

beforeEach(() => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  return () => said.mockRestore();
});

const soon = Promise.resolve();

test('the options show what is stored', async () => {
  await freshBrowser();
  await writePerson(robin());
  const { ready, state, fault } = showOptions(soon);
  expect([state.value, fault.value]).toEqual([null, null]);
  await ready;
  expect(state.value?.people).toEqual([robin()]);
  expect(fault.value).toBeNull();
});

test.each([
  ['throws at once', 'refused'],
  ['rejects it', 'refused'],
  ['finds a newer one', 'newer'],
] as const)('when the browser %s, the options say that it is %s', async (refusal, said) => {
  await freshBrowser();
  await deleteDB(databaseName);
  refuseToOpen(refusals[refusal]);
  const { ready, state, fault } = showOptions(soon);
  await ready;
  expect([state.value, fault.value]).toEqual([null, said]);
});

test('the options say in time that there is no answer yet, and show what is stored once it comes', async () => {
  await freshBrowser();
  await writePerson(robin());
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const { ready, state, fault } = showOptions(new Promise(() => undefined));
  await vi.advanceTimersByTimeAsync(3000);
  await ready;
  expect([state.value, fault.value]).toEqual([null, 'silent']);
  await vi.advanceTimersByTimeAsync(10_000);
  vi.useRealTimers();
  await expect.poll(() => state.value?.people).toEqual([robin()]);
  expect(fault.value).toBeNull();
});

test('what is shown stays when it can’t be read any more, and is read when it can be again', async () => {
  await freshBrowser();
  await writePerson(robin());
  const { ready, state, fault, readAgain } = showOptions(soon);
  await ready;
  await deleteDB(databaseName);
  const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(refusals['rejects it']);
  await readAgain();
  expect(state.value?.people).toEqual([robin()]);
  expect(fault.value).toBe('refused');
  open.mockRestore();
  await readAgain();
  expect(fault.value).toBeNull();
});
