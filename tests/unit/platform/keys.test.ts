import { expect, onTestFinished, test, vi } from 'vitest';
import { onUrgeKeys, readKeys } from '../../../platform/keys.ts';
import browser from '../../support/fake-browser.ts';

/** For one test, the browser has these commands; none at all where null. */
function withCommands(commands: object | null) {
  const before: unknown = Reflect.get(browser, 'commands');
  if (commands) Reflect.set(browser, 'commands', commands);
  else Reflect.deleteProperty(browser, 'commands');
  onTestFinished(() => void Reflect.set(browser, 'commands', before));
}

test('the keys are those that the browser says; one that isn’t set is empty', async () => {
  const shortcut = { name: '_execute_action', shortcut: 'Alt+Shift+E' };
  withCommands({ getAll: async () => [shortcut, { name: 'urge', shortcut: '' }] });
  expect(await readKeys()).toEqual({ popup: 'Alt+Shift+E', urge: '' });
});

test('a browser without keys for extensions, as on a phone, has none and hears none', async () => {
  withCommands(null);
  expect(await readKeys()).toBeNull();
  expect(() => onUrgeKeys(() => undefined)).not.toThrow();
});

test('of all commands, only the one for looking is heard', () => {
  const addListener = vi.fn();
  withCommands({ onCommand: { addListener } });
  const pressed = vi.fn();
  onUrgeKeys(pressed);
  const hear = addListener.mock.calls[0]?.[0] ?? expect.fail();
  hear('_execute_action');
  expect(pressed).not.toHaveBeenCalled();
  hear('urge');
  expect(pressed).toHaveBeenCalledOnce();
});
