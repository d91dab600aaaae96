import { describe, expect, test } from 'vitest';
import { growingChanges } from '../../reliability/changes.ts';
import { fillTheDisk } from '../../reliability/memory/full-disk.ts';
import { freshBrowser } from '../../support/fresh-browser.ts';

describe('on a disk that is full from any write on', () => {
  test.each(growingChanges)(
    '%s is done as a whole or not at all, a visit is answered, and with room it can be done',
    async (_, change) => {
      await freshBrowser();
      const outcomes = await fillTheDisk(change);
      expect(outcomes).not.toEqual([]);
      expect(outcomes.filter(({ faults }) => faults.length > 0)).toEqual([]);
    },
  );
});
