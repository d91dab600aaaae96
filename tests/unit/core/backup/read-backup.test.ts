import { describe, expect, it } from 'vitest';
import { backupText } from '../../../../core/backup/backup.ts';
import { mostEntries, readBackup } from '../../../../core/backup/read-backup.ts';
import { limits } from '../../../../core/limits/limits.ts';
import { settingsSchema } from '../../../../core/settings/settings.ts';
import { momentAt } from '../../../fixtures/moments.ts';
import { robin } from '../../../fixtures/person.ts';
import { file } from './any-owned.ts';

const saved = file({
  people: [robin({ profiles: [{ site: 'instagram', key: 'robin', alsoKnownAs: [] }] })],
  moments: [momentAt('2026-11-18T11:00')],
  thoughts: [
    { id: 'thought', at: 1, text: 'One more time.' },
    { id: 'page', at: 2, text: '', page: { id: 'unsent', lines: { sentence: 'Thank you.' } } },
  ],
  snoozes: [{ id: 'snooze', from: 1, until: null }],
  settings: settingsSchema.parse({ settle: 20 }),
  aside: [{ store: 'people', row: { broken: true } }],
});
const text = backupText(saved).join('');
const withPart = (part: object) => JSON.stringify({ ...saved, ...part });

describe('a saved file', () => {
  it('is read as what it was saved from', () => {
    expect(readBackup(text)).toEqual({ backup: saved });
  });

  it('says what it is in its first lines, is indented, and has a line for each entry', () => {
    const lines = text.split('\n');
    expect(lines.slice(0, 3)).toEqual(['{', '  "ebb": 1,', '  "schema": "ebb-file/1",']);
    expect(lines.filter((line) => /^ {4}\{"id":/.test(line))).toHaveLength(5);
    expect(lines.filter((line) => line.includes('One more time.'))).toHaveLength(1);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('from before its form had a name is read all the same', () => {
    expect(readBackup(withPart({ schema: undefined }))).toEqual({ backup: saved });
  });

  it('whose form has another name is refused, and of a later version is said to be of a newer Ebb', () => {
    expect(readBackup(withPart({ schema: 'ebb-file/2' }))).toEqual({ problem: 'newer' });
    expect(readBackup(withPart({ schema: 'page/1' }))).toEqual({ problem: 'damaged' });
  });

  it('with something too long to be set aside is refused, for it would only lie here', () => {
    const row = (most: number) => ({ id: 'long', at: 1, text: 'a'.repeat(most) });
    const read = (most: number) => readBackup(withPart({ thoughts: [row(most)] }));
    expect(read(limits.aside)).toEqual({ problem: 'tooBig' });
    expect(read(limits.thought + 1)).toHaveProperty('backup.aside.1.row.id', 'long');
  });

  it('of an earlier version is read, with what it didn’t know yet as it is by default', () => {
    const old = withPart({ settings: { settle: 20 }, writings: undefined, aside: undefined });
    expect(readBackup(old)).toEqual({ backup: { ...saved, aside: [] } });
  });

  it('with something in it that can’t be taken in is read without that, which is set aside with the rest', () => {
    const long = { id: 'long', at: 1, text: 'a'.repeat(limits.thought + 1) };
    const newer = { version: 9, id: 'newer' };
    const [person] = saved.people;
    const odd = withPart({
      people: [{ id: 'nobody' }, { id: 'nobody' }, { ...person, note: 7 }],
      moments: [newer],
      thoughts: [...saved.thoughts, long],
      settings: { ...saved.settings, looks: ['moon'] },
    });
    expect(readBackup(odd)).toEqual({
      backup: {
        ...saved,
        moments: [],
        settings: { ...saved.settings, looks: settingsSchema.parse({}).looks },
        aside: [
          ...saved.aside,
          ...Array(2).fill({ store: 'people', row: { id: 'nobody' } }),
          { store: 'people', row: { id: 'robin', note: 7 } },
          { store: 'moments', row: newer },
          { store: 'thoughts', row: long },
          { store: 'settings', row: { looks: ['moon'] } },
        ],
      },
    });
  });

  it.each([
    ['there is no text', 'notOurs', ''],
    ['it is no JSON', 'notOurs', 'hello'],
    ['it is nothing', 'notOurs', 'null'],
    ['it is something else', 'notOurs', '{"people":[]}'],
    ['it is of a newer Ebb', 'newer', withPart({ ebb: 2 })],
    ['a list of it is none', 'damaged', withPart({ people: 7 })],
    ['it is half of one', 'damaged', text.slice(0, 100)],
    ['an entry is in it twice', 'damaged', withPart({ people: [robin(), robin()] })],
    [
      'a thought was in the year 12026',
      'wrongDates',
      withPart({ thoughts: [{ id: 't', at: Date.UTC(12_026, 0, 1), text: 'Later.' }] }),
    ],
    ['something was in the year 10000', 'wrongDates', withPart({ savedAt: 253_402_300_800_000 })],
    [
      'it has more entries than are read',
      'tooManyEntries',
      withPart({ aside: Array(mostEntries + 1).fill(0) }),
    ],
    ['its passphrase asks for hours', 'damaged', withPart({ sealed: { iterations: 1e12 } })],
    [
      'what was set aside is nested without end',
      'damaged',
      text.replace('{"broken":true}', '['.repeat(1e5) + ']'.repeat(1e5)),
    ],
  ])('isn’t one where %s: %s', (_, problem, wrong) => {
    expect(readBackup(wrong)).toEqual({ problem });
  });
});
