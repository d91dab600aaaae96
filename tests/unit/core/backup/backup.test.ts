import { describe, expect, it } from 'vitest';
import { type Backup, backupSchema, readBackup } from '../../../../core/backup/backup.ts';
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

  it.each([
    ['no text', ''],
    ['no JSON', 'hello'],
    ['nothing', 'null'],
    ['something else', '{"people":[]}'],
    ['a later version', JSON.stringify({ ...backup, ebb: 2 })],
    ['a person without a nickname', JSON.stringify({ ...backup, people: [{ id: 'robin' }] })],
    ['half of one', JSON.stringify(backup).slice(0, 100)],
  ])('is not %s', (_, text) => {
    expect(readBackup(text)).toBeNull();
  });
});
