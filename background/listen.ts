import type { Settings } from '../core/settings/settings.ts';
import { requireFitting } from '../core/stored/incoming.ts';
import { hearMessages } from '../platform/background/hear-messages.ts';
import { hidePage } from '../platform/background/hide-page.ts';
import { quickExit } from '../platform/background/quick-exit.ts';
import { bringScript, closeTab, goBackIn, requireTab } from '../platform/background/tabs.ts';
import { noteUnfinished } from '../platform/background/unfinished-change.ts';
import {
  removeOwnWords,
  removePass,
  removeThought,
  writeClosing,
  writeOwnWords,
  writePlan,
  writeSettings,
  writeWriting,
} from '../platform/background/write.ts';
import type { Handlers, Sender } from '../platform/messages/dispatch.ts';
import { openOptions, openOptionsBesidePrivate } from '../platform/pages.ts';
import { readSettings } from '../platform/read.ts';
import { arrive } from './arrive.ts';
import { broughtIn } from './brought-in.ts';
import { change } from './change.ts';
import { erase } from './erase.ts';
import { invite } from './invite.ts';
import { keep, park, sayAfterwards } from './keep.ts';
import { keepWords } from './keep-words.ts';
import { noticeClock } from './notice-clock.ts';
import { closeReturn, turnOff, turnOn } from './off.ts';
import { onlyWords } from './only-words.ts';
import { otherWordsFor } from './other-words.ts';
import { drainOutbox } from './outbox.ts';
import { endPassOf, passAt, stay } from './passes.ts';
import { addProfile, joinPeople, savePerson, takeApart } from './people.ts';
import { pickCountry } from './pick-country.ts';
import { prepare, refresh } from './refresh.ts';
import { putBackRemoved, removeDays, removeMoment, removePerson } from './removing.ts';
import { snooze, wake } from './snooze.ts';
import { beginUrge } from './urge.ts';

const handlers: Handlers = {
  arrive: (arrival, { tab }) => arrive(arrival, tab),
  urge: beginUrge,
  keep: (record, { tab }) => keep(record, tab?.incognito),
  sayAfterwards: (said, { tab }) => sayAfterwards(said, tab?.incognito),
  park: (thought, { tab }) => park(thought, tab?.incognito),
  removeThought: (id) => thenPrepare(removeThought(id)),
  savePerson,
  addProfile,
  mergePeople: joinPeople,
  takeApart,
  removePerson: (id) => removePerson(id, false),
  removePersonAndPast: (id) => removePerson(id, true),
  removeMoment,
  removeDays,
  putBack: putBackRemoved,
  saveSettings,
  pickCountry: ({ country, person }, { tab }) => pickCountry(country, person, tab?.incognito),
  onlyWords: (person, { tab }) => onlyWords(person, tab?.incognito),
  otherWords: otherWordsFor,
  keepWords: ({ words, kept }, { tab }) => keepWords(words, kept, tab?.incognito),
  saveWriting: writeWriting,
  savePlan: (plan) => thenPrepare(writePlan(plan)),
  saveClosing: writeClosing,
  keepOwnWords: (own) => thenPrepare(writeOwnWords([own])),
  keepManyOwnWords: (own) => thenPrepare(writeOwnWords(own)),
  removeOwnWords: (id) => thenPrepare(removeOwnWords(id)),
  snooze,
  wake,
  turnOff,
  turnOn,
  closeReturn,
  beside: (_, { tab }) => bringScript('beside', tab?.id),
  passAt: (url, { tab }) => passAt(url, tab?.incognito),
  stay: ({ person, minutes, moment }) => stay(person, minutes, moment),
  passOver: endPassOf,
  endPass: (person) => change(() => removePass(person)),
  drain: async () => void (await drainOutbox()),
  hidePage: (hidden, { tab }) => hidePage(hidden, tab?.id),
  closeTab: (_, { tab }) => closeTab(tab?.id, tab?.windowId),
  quickExit: (_, { tab, url }) => quickExit(tab?.id, url),
  quickExitOf: (id) => quickExit(id),
  openSmallThings: (_, { tab }) => openSmallThings(tab),
  openSupport: (_, { tab }) =>
    tab?.incognito ? openOptionsBesidePrivate('support') : openOptions('support'),
  bringsIn: noteUnfinished,
  broughtIn: ({ before }) => broughtIn(before),
  recover: refresh,
  eraseAll: erase,
};

/** Answers every message there is. */
export function listen(): void {
  hearMessages(handlers);
}

/** Prepares pauses anew, if need be, once something they are made from is written. */
async function thenPrepare(writing: Promise<void>): Promise<void> {
  await writing;
  prepare();
}

/** In the tab that asks; a private one goes back, and they come beside it. */
async function openSmallThings(tab: Sender['tab']): Promise<void> {
  const id = tab?.id;
  await (tab?.incognito ? openOptionsBesidePrivate('thoughts') : openOptions('thoughts', id));
  requireTab(id);
  if (tab?.incognito) await goBackIn(id);
}

async function saveSettings(settings: Settings): Promise<void> {
  requireFitting('settings', settings, await readSettings());
  await noticeClock();
  await change(() => writeSettings(settings));
  await invite();
}
