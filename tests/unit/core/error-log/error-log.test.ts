import { describe, expect, test } from 'vitest';
import { browserVersion } from '../../../../core/error-log/browser-version.ts';
import type { ErrorEntry } from '../../../../core/error-log/error-entry.ts';
import {
  addErrors,
  errorLogText,
  mostErrors,
  parseErrorLog,
} from '../../../../core/error-log/error-log.ts';

const entry = (at: number, more: Partial<ErrorEntry> = {}): ErrorEntry => ({
  ...{ at, part: 'background', doing: 'message savePerson', name: 'VersionError' },
  ...{ message: 'the requested version', source: null, browser: 'Chromium 156', ebb: '0.1.0' },
  ...more,
});

describe('the log of errors', () => {
  test('keeps the last hundred', () => {
    const full = Array.from({ length: mostErrors }, (_, at) => entry(at));
    const log = addErrors(full, [entry(100), entry(101)]);
    expect(log).toHaveLength(100);
    expect(log.at(0)?.at).toBe(2);
    expect(log.at(-1)?.at).toBe(101);
  });

  test.each([undefined, null, 'odd', { at: 1 }])('is empty where %j lies', (stored) => {
    expect(parseErrorLog(stored)).toEqual([]);
  });

  test('drops an entry that can’t be read, and no other', () => {
    const log = [entry(1), { ...entry(2), doing: 'https://x.com/robin' }, 7, entry(3)];
    expect(parseErrorLog(log)).toEqual([entry(1), entry(3)]);
  });

  test('is a line for each as text, newest first', () => {
    const text = errorLogText([
      entry(0),
      entry(1000, { message: '', source: 'options.js:1:2', part: 'options' }),
    ]);
    expect(text).toBe(
      [
        '1970-01-01T00:00:01.000Z | options, message savePerson, options.js:1:2 | VersionError | Ebb 0.1.0, Chromium 156',
        '1970-01-01T00:00:00.000Z | background, message savePerson | VersionError: the requested version | Ebb 0.1.0, Chromium 156',
      ].join('\n'),
    );
  });
});

describe('the browser', () => {
  const chrome = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko)';
  test.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153'],
    [`${chrome} Chrome/156.0.0.0 Safari/537.36`, 'Chromium 156'],
    [`${chrome} Chrome/156.0.0.0 Safari/537.36 Edg/156.0.1.2`, 'Edge 156'],
    ['Robin’s own', 'another browser'],
  ])('is named with its version, and nothing of the device: %s', (userAgent, named) => {
    expect(browserVersion(userAgent)).toBe(named);
  });
});
