import { describe, expect, it } from 'vitest';
import { type Backup, backupSchema, readBackup } from '../../../../core/backup/backup.ts';
import { limits } from '../../../../core/limits/limits.ts';
import { personSchema } from '../../../../core/people/person.ts';
import { settingsSchema } from '../../../../core/settings/settings.ts';

const robin = personSchema.parse({
  id: 'robin',
  nickname: 'Robin',
  profiles: [{ site: 'instagram', key: 'robin' }],
  addedAt: 1,
});
const backup: Backup = backupSchema.parse({
  ebb: 1,
  savedAt: 1,
  people: [robin],
  moments: [],
  thoughts: [
    { id: 'thought', at: 1, text: 'One more time.' },
    { id: 'page', at: 2, text: '', page: { id: 'unsent', lines: { sentence: 'Thank you.' } } },
  ],
  snoozes: [{ id: 'snooze', from: 1, until: null }],
  settings: settingsSchema.parse({ settle: 20 }),
  aside: [{ store: 'people', row: { broken: true } }],
});

describe('a saved file', () => {
  it('is read as what it was saved from', () => {
    expect(readBackup(JSON.stringify(backup))).toEqual(backup);
  });

  it('of an earlier version is read, with what it didn’t know yet as it is by default', () => {
    const { settle } = backup.settings;
    const old = { ...backup, settings: { settle }, writings: undefined, aside: undefined };
    expect(readBackup(JSON.stringify(old))).toEqual({ ...backup, aside: [] });
  });

  it('with something in it that can’t be taken in is read without that, which is set aside with the rest', () => {
    const { thoughts, settings } = backup;
    const long = { id: 'long', at: 1, text: 'a'.repeat(limits.thought + 1) };
    const newer = { version: 9, id: 'newer' };
    const nameless = { id: 'nobody' };
    const odd = {
      ...backup,
      people: [nameless, { ...robin, note: 7 }],
      moments: [newer],
      thoughts: [...thoughts, long],
      settings: { ...settings, looks: ['moon'] },
    };
    expect(readBackup(JSON.stringify(odd))).toEqual({
      ...backup,
      aside: [
        ...backup.aside,
        { store: 'people', row: nameless },
        { store: 'people', row: { id: 'robin', note: 7 } },
        { store: 'moments', row: newer },
        { store: 'thoughts', row: long },
        { store: 'settings', row: { looks: ['moon'] } },
      ],
    });
  });

  it.each([
    ['no text', ''],
    ['no JSON', 'hello'],
    ['nothing', 'null'],
    ['something else', '{"people":[]}'],
    ['a later version', JSON.stringify({ ...backup, ebb: 2 })],
    ['one without a list of people', JSON.stringify({ ...backup, people: 7 })],
    ['half of one', JSON.stringify(backup).slice(0, 100)],
  ])('is not %s', (_, text) => {
    expect(readBackup(text)).toBeNull();
  });
});
