import { mostOf } from '../../core/limits/limits.ts';
import type { Moment } from '../../core/moments/moment.ts';
import { mutingOf } from '../../core/moments/not-for-me.ts';
import { type Settings, settingsSchema } from '../../core/settings/settings.ts';
import { readValue } from '../../core/stored/read-row.ts';
import { settingsKey } from '../database.ts';
import { replaceRow, type Writing, writeRows } from './rows.ts';

// Each changes one thing that is set, in one transaction, and leaves all else as it was. Settings that can't be read, or
// are of a newer Ebb, are let be.

/** Keeps the country of the helplines. */
export async function writeCountry(country: string): Promise<void> {
  await writeRows(['settings'], (write) => changeSettings(write, () => ({ country })));
}

/** Has words only, overall and where a person, by id, has kinds of their own. */
export async function writeOnlyWords(id: string | undefined): Promise<void> {
  await writeRows(['settings', 'people'], async (write) => {
    await changeSettings(write, () => ({ kinds: ['words'] }));
    const person = id && readValue('people', await write.objectStore('people').get(id));
    if (!person || person.kinds === null) return;
    await replaceRow(write, 'people', { ...person, kinds: ['words'], changedAt: Date.now() });
  });
}

/** Puts words, by id, first among those that are kept, or takes them out. */
export async function writeKeptWords(words: string, kept: boolean): Promise<void> {
  await writeRows(['settings'], (write) =>
    changeSettings(write, ({ keptPassages }) => {
      const others = keptPassages.filter((id) => id !== words);
      return { keptPassages: kept ? [words, ...others].slice(0, mostOf.ids) : others };
    }),
  );
}

/** Leaves words out for good that were said not to be for them, or brings back those of which that was taken back. */
export async function muteWords(
  write: Writing,
  before: Moment | undefined,
  after: Moment,
): Promise<void> {
  const { out, back } = mutingOf(before, after);
  if (out.length + back.length === 0) return;
  await changeSettings(write, ({ mutedPassages }) => {
    const others = mutedPassages.filter((id) => !back.includes(id) && !out.includes(id));
    return { mutedPassages: [...others, ...out].slice(-mostOf.ids) };
  });
}

async function changeSettings(
  write: Writing,
  change: (settings: Settings) => Partial<Settings>,
): Promise<void> {
  const row: unknown = await write.objectStore('settings').get(settingsKey);
  const settings = row === undefined ? settingsSchema.parse({}) : readValue('settings', row);
  if (settings) await replaceRow(write, 'settings', { ...settings, ...change(settings) });
}
