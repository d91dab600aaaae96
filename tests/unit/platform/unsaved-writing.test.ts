import { expect, onTestFinished, test, vi } from 'vitest';
import { sendUnsaved } from '../../../platform/unsaved-writing.ts';
import { freshBrowser } from '../../support/fresh-browser.ts';
import { rowsOf } from '../../support/store-row.ts';

/** The storage of a page, with what is noted in it. */
class PageStorage {
  constructor(noted: Record<string, string>) {
    Object.assign(this, noted);
  }
  getItem(key: string): string | null {
    const text: unknown = Reflect.get(this, key);
    return typeof text === 'string' ? text : null;
  }
  removeItem(key: string): void {
    Reflect.deleteProperty(this, key);
  }
}

test('what was typed and can’t be read is set aside, and never only thrown away', async () => {
  await freshBrowser();
  onTestFinished(() => void vi.unstubAllGlobals());
  const noted = new PageStorage({
    'typed week': '{"type":"saveWriting","data":{"answer":"soup"',
    other: 'x',
  });
  vi.stubGlobal('localStorage', noted);
  await sendUnsaved();
  expect(await rowsOf('aside')).toEqual([
    { store: 'typed', row: '{"type":"saveWriting","data":{"answer":"soup"' },
  ]);
  expect(Object.keys(noted)).toEqual(['other']);
});
