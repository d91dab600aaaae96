import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dispatch, type Handlers, type Sender } from '../../../../platform/messages/dispatch.ts';
import { messages } from '../../../../platform/messages/messages.ts';

const self = { id: 'ebb', origin: 'chrome-extension://ebb/' };
const page: Sender = { id: 'ebb', url: 'https://x.com/robin', tab: { id: 7, incognito: false } };
const own: Sender = { id: 'ebb', url: 'chrome-extension://ebb/options.html#week' };

const long = 'a'.repeat(2001);
const record = { moment: 'm', revision: 1, at: 1, offset: 0, arrival: 'load' };

const refuse = () => expect.fail('was not refused');
/** Handlers that fail the test when one is called, but for those that are told. */
function handlers(told: Partial<Handlers> = {}): Handlers {
  return {
    ...{ arrive: refuse, urge: refuse, keep: refuse, sayAfterwards: refuse, park: refuse },
    ...{
      removeThought: refuse,
      savePerson: refuse,
      addProfile: refuse,
      mergePeople: refuse,
      removePerson: refuse,
    },
    ...{
      takeApart: refuse,
      passOver: refuse,
      saveSettings: refuse,
      saveWriting: refuse,
      savePlan: refuse,
      saveClosing: refuse,
    },
    ...{ turnOff: refuse, turnOn: refuse, closeReturn: refuse },
    ...{ snooze: refuse, wake: refuse, beside: refuse, passAt: refuse, stay: refuse },
    ...{ endPass: refuse, drain: refuse, hidePage: refuse, closeTab: refuse, quickExit: refuse },
    ...{
      quickExitOf: refuse,
      openSmallThings: refuse,
      bringsIn: refuse,
      broughtIn: refuse,
      recover: refuse,
      eraseAll: refuse,
    },
    ...{ removePersonAndPast: refuse, removeMoment: refuse, removeDays: refuse, putBack: refuse },
    ...{ keepOwnWords: refuse, keepManyOwnWords: refuse, removeOwnWords: refuse },
    ...{ pickCountry: refuse, onlyWords: refuse, openSupport: refuse },
    ...{ otherWords: refuse, keepWords: refuse },
    ...told,
  };
}
/** What the background's console was told last. */
let logged = vi.spyOn(console, 'error');
beforeEach(() => {
  logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
/** Whether a message was refused, by its name alone. */
async function isRefused(message: { type: string; data?: unknown }, sender: Sender) {
  expect(await dispatch(message, sender, handlers(), self)).toBeNull();
  return String(logged.mock.lastCall?.[0]).endsWith(`Refused: ${message.type}`);
}
const names = Object.entries(messages);
const onlyFrom = (who: string) =>
  names.filter(([, { from }]) => from === who).map(([name]) => name);

describe('a message', () => {
  it.each(onlyFrom('own'))('%s is refused from a page', async (type) => {
    expect(await isRefused({ type, data: null }, page)).toBe(true);
  });

  it.each(onlyFrom('page'))('%s is refused from a page of Ebb’s own', async (type) => {
    expect(await isRefused({ type, data: null }, own)).toBe(true);
  });

  it.each([
    ['of another extension', { ...own, id: 'other' }],
    ['that doesn’t say who it is', { url: own.url }],
    ['whose address only begins like Ebb’s', { id: 'ebb', url: 'chrome-extension://ebbs/' }],
    ['without an address', { id: 'ebb' }],
  ])('is refused from a sender %s', async (_, sender) => {
    expect(await isRefused({ type: 'eraseAll' }, sender)).toBe(true);
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'browse', ''])(
    'that there isn’t, %j, is refused',
    async (type) => {
      expect(await isRefused({ type, data: null }, own)).toBe(true);
    },
  );

  it.each([null, undefined, 'eraseAll', 7, [], {}, { type: 7 }, { data: null }])(
    'that is none, %j, is answered with nothing',
    async (message) => {
      expect(await dispatch(message, own, handlers(), self)).toBeNull();
    },
  );

  it.each(names.filter(([, { data }]) => !data.safeParse(undefined).success))(
    '%s is refused with what doesn’t belong to it',
    async (type, { from }) => {
      const sender = from === 'page' ? page : own;
      for (const data of [undefined, 7n, []]) {
        expect(await isRefused({ type, data }, sender)).toBe(false);
        expect(logged.mock.lastCall?.[0]).toMatchObject({ name: '$ZodError' });
      }
    },
  );

  it.each<[keyof Handlers, object | string]>([
    ['endPass', long],
    ['keep', { ...record, person: long }],
    ['sayAfterwards', { moment: long }],
    ['stay', { person: long, minutes: 5 }],
    ['addProfile', { person: 'robin', profile: { site: 'x', key: long } }],
    ['removePerson', long],
  ])('%s is refused with a name or an id that is too long', async (type, data) => {
    expect(await dispatch({ type, data }, own, handlers(), self)).toBeNull();
    expect(logged.mock.lastCall?.[0]).toMatchObject({ name: '$ZodError' });
  });

  it('is answered from who may send it, with what it comes with and who sent it', async () => {
    const passAt = vi.fn(() => null);
    const message = { type: 'passAt', data: 'https://x.com/robin' };
    expect(await dispatch(message, page, handlers({ passAt }), self)).toEqual({ res: null });
    expect(passAt).toHaveBeenCalledExactlyOnceWith('https://x.com/robin', page);
  });

  it.each([page, own])('that both may send is answered to either', async (sender) => {
    const endPass = vi.fn();
    const message = { type: 'endPass', data: 'robin' };
    expect(await dispatch(message, sender, handlers({ endPass }), self)).toEqual({});
    expect(endPass).toHaveBeenCalledOnce();
  });

  it('gives only what belongs to the answer', async () => {
    const support = { country: null, name: '', checked: '', lines: [], choice: [] };
    const look = {
      ...{ person: 'robin', until: 5, visit: false, minutes: 5, askAfter: null, support },
      thenAsked: 'gave' as const,
    };
    const passAt = () => ({ ...look, intention: null, hope: null, nickname: 'Robin' });
    const message = { type: 'passAt', data: 'https://x.com/robin' };
    const answer = await dispatch(message, page, handlers({ passAt }), self);
    expect(answer).toEqual({ res: { ...look, intention: null, hope: null } });
  });

  it.each(['zz', '', '__proto__'])(
    'that picks %j, which is no country, is refused, so that a page can set nothing else',
    async (country) => {
      for (const data of [country, { country }])
        expect(await dispatch({ type: 'pickCountry', data }, page, handlers(), self)).toBeNull();
    },
  );

  it('that picks a country can set nothing else with it', async () => {
    const pickCountry = vi.fn(() => Promise.reject(new Error('not now')));
    const message = { type: 'pickCountry', data: { country: 'de', settle: 0 } };
    await dispatch(message, page, handlers({ pickCountry }), self);
    expect(pickCountry).toHaveBeenCalledExactlyOnceWith({ country: 'de' }, page);
  });

  it('is answered with nothing when what it asks for fails', async () => {
    const wake = () => Promise.reject(new Error('no storage'));
    expect(await dispatch({ type: 'wake' }, own, handlers({ wake }), self)).toBeNull();
    expect(logged).toHaveBeenCalledExactlyOnceWith(new Error('no storage'));
  });
});
