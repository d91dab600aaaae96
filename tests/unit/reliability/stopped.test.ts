import { describe, expect, test } from 'vitest';
import { changes } from '../../reliability/changes.ts';
import { stopBetweenChanges } from '../../reliability/memory/stop-between-changes.ts';
import { freshBrowser } from '../../support/fresh-browser.ts';

describe.each([
  ['an event', 'event'],
  ['the browser', 'browser'],
] as const)(
  'stopped after any change it makes, the background that starts again with %s',
  (_, start) => {
    test.each(Object.entries(changes))(
      'has done all or nothing of %s, and guards whoever is listed',
      async (_, change) => {
        await freshBrowser();
        const outcomes = await stopBetweenChanges(change, start);
        expect(outcomes.length).toBeGreaterThan(0);
        expect(outcomes.filter(({ faults }) => faults.length > 0)).toEqual([]);
      },
    );
  },
);
