import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { limits } from '../../../../core/limits/limits.ts';
import { settingsSchema } from '../../../../core/settings/settings.ts';
import {
  incomingSchemas,
  isIncomingMoment,
  readIncoming,
  requireFitting,
} from '../../../../core/stored/incoming.ts';
import { readRow, type Store } from '../../../../core/stored/read-row.ts';
import { newId } from '../../../../page/ask.ts';
import { momentAt } from '../../../fixtures/moments.ts';
import { robin } from '../../../fixtures/person.ts';

const long = (most: number) => 'a'.repeat(most + 1);
const settings = settingsSchema.parse({});
const person = robin({ profiles: [{ site: 'x', key: 'robin', alsoKnownAs: [] }] });
const moment = momentAt('2026-11-18T11:00');
const thought = { id: 'thought', at: 1, text: '' };
const writing = {
  week: '2026-11-16',
  question: null,
  answer: '',
  pleasant: '',
  signs: {},
  changedAt: 1,
};
const plan = { id: 'plan', weekday: null, part: 'night', instead: 'rest', madeAt: 1 };
const closing = { person: 'robin', answer: '', withWords: false, changedAt: 1 };

/** For each: one that is taken in, and fields that are longer, or other, than what may come in. */
const cases: [Store, object, Record<string, unknown>][] = [
  ['people', person, { nickname: long(limits.nickname) }],
  ['people', person, { note: long(limits.note) }],
  ['people', person, { searchName: long(limits.searchName) }],
  ['people', person, { id: 'half of \ud83d' }],
  ['people', person, { id: '' }],
  ...['prototype', ...Object.getOwnPropertyNames(Object.prototype), '.', '..'].flatMap(
    (id): typeof cases => [
      ['people', person, { id }],
      ['people', person, { formerIds: [id] }],
      ['moments', moment, { person: id }],
      ['closings', closing, { person: id }],
    ],
  ),
  ['people', person, { formerIds: ['<b>'] }],
  ['people', person, { endedOn: 'yesterday' }],
  ['people', person, { addedAt: 1e300 }],
  ['people', person, { profiles: Array(101).fill(person.profiles[0]) }],
  ['moments', moment, { id: 'two words' }],
  ['moments', moment, { at: -1e20 }],
  ['moments', moment, { offset: 100_000 }],
  ['moments', moment, { passMinutes: -1 }],
  ['moments', moment, { revision: 1.5 }],
  ['thoughts', thought, { text: long(limits.thought) }],
  ['thoughts', thought, { page: { id: 'page', lines: { line: long(limits.journalLine) } } }],
  [
    'thoughts',
    thought,
    {
      page: {
        id: 'page',
        lines: Object.fromEntries(Array.from({ length: 51 }, (_, n) => [n, ''])),
      },
    },
  ],
  ['writings', writing, { answer: long(limits.answer) }],
  ['writings', writing, { pleasant: long(limits.pleasant) }],
  ['plans', plan, { instead: long(limits.plan) }],
  ['closings', closing, { answer: long(limits.answer) }],
  ['closings', closing, { person: 'a/b' }],
  ['snoozes', { id: 'snooze', from: 1, until: null }, { from: -1e17 }],
  ['settings', settings, { smallThings: [long(limits.smallThing)] }],
  ['settings', settings, { someoneToCall: long(limits.someoneToCall) }],
  ['settings', settings, { turnBackPage: 'javascript:alert(1)' }],
  ['settings', settings, { turnBackPage: `https://${long(limits.address)}` }],
  ['settings', settings, { weekStart: 8 }],
  ['settings', settings, { kinds: Array(7).fill('words') }],
  ['settings', settings, { kinds: [] }],
  ['settings', settings, { looks: Array(6).fill('shore') }],
  ['settings', settings, { askedFor: Array(3).fill('imagery') }],
  ['settings', settings, { breath: { in: 4, hold: 0, out: 1e9 } }],
  ['settings', settings, { breath: { in: 0, hold: 0, out: 6 } }],
  ['people', person, { surfaces: Array(9).fill('profile') }],
  ['people', person, { circumstances: Array(10).fill('blocked') }],
  ['people', person, { kinds: Array(7).fill('words') }],
];

describe('what comes in', () => {
  it.each(cases)(
    'for %s is taken as it should be, and refused with another field',
    (store, row, other) => {
      expect(incomingSchemas[store].safeParse(row).data).toEqual(row);
      expect(incomingSchemas[store].safeParse({ ...row, ...other }).success).toBe(false);
    },
  );

  it.each(cases.filter(([store]) => store === 'moments'))(
    'is no moment at a glance in %s where the schema refuses it',
    (_, row, other) => {
      expect(isIncomingMoment(row)).toBe(true);
      expect(isIncomingMoment({ ...row, ...other })).toBe(false);
    },
  );

  it('may be all that was ever stored', () => {
    const file = globSync('tests/fixtures/stored/database-*.json').toSorted().at(-1) ?? '';
    const newest = z
      .record(z.string(), z.array(z.unknown()))
      .parse(JSON.parse(readFileSync(file, 'utf8')));
    for (const [store, schema] of Object.entries(incomingSchemas))
      for (const row of newest[store] ?? []) expect(schema.safeParse(row).data).toEqual(row);
  });

  it('has the defaults that what is stored has', () => {
    const least = { id: 'robin', nickname: 'Robin', profiles: [], addedAt: 1 };
    expect(incomingSchemas.people.parse(least)).toEqual(robin({ addedAt: 1 }));
    expect(incomingSchemas.settings.parse({})).toEqual(settings);
  });

  it('may have the ids that content scripts make', () => {
    expect(incomingSchemas.thoughts.safeParse({ ...thought, id: newId() }).success).toBe(true);
    expect(incomingSchemas.thoughts.safeParse({ ...thought, id: '1-1e-7' }).success).toBe(true);
  });

  it('in a file is read by field: what doesn’t fit of a person takes nothing with it', () => {
    const note = long(limits.note);
    expect(readIncoming('people', { ...person, note })).toEqual({
      state: 'read',
      value: person,
      unread: { note },
    });
    expect(readIncoming('thoughts', { ...thought, text: long(limits.thought) }).state).toBe(
      'unreadable',
    );
    expect(readIncoming('thoughts', { ...thought, version: 9 }).state).toBe('newer');
  });
});

describe('what is stored', () => {
  it.each(
    cases.filter(([, , other]) => Object.values(other).some((each) => String(each).length > 50)),
  )('in %s may be longer, and is read as it is', (store, row, other) => {
    expect(readRow(store, { ...row, ...other })).toEqual({
      state: 'read',
      value: { ...row, ...other },
      unread: null,
    });
  });

  it('too long keeps nobody from changing something else, but doesn’t grow', () => {
    const stored = { ...person, id: 'half of \ud83d', note: long(limits.note) };
    expect(() => requireFitting('people', { ...stored, nickname: 'R.' }, stored)).not.toThrow();
    expect(() => requireFitting('people', { ...stored, note: `${stored.note}b` }, stored)).toThrow(
      'note',
    );
    expect(() => requireFitting('people', stored)).toThrow(RangeError);
  });
});
