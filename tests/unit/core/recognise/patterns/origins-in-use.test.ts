import { describe, expect, it } from 'vitest';
import { registrations } from '../../../../../core/guard/registration.ts';
import { originsFor, originsInUse } from '../../../../../core/recognise/patterns/origins-in-use.ts';
import { surfaces } from '../../../../../core/recognise/template/recognition.ts';
import { robin } from '../../../../fixtures/person.ts';

const profiles = [{ site: 'x', key: 'robin_k', alsoKnownAs: [] }];
const own = ['*://*.x.com/*', '*://*.twitter.com/*'];
const mirror = '*://*.xcancel.com/*';
const engine = '*://*.duckduckgo.com/*';

describe('the origins for someone', () => {
  it('are those of their sites alone, unless more was chosen', () => {
    const origins = originsFor(robin({ profiles }));
    expect(origins).toEqual(expect.arrayContaining(own));
    expect(origins).not.toContain(mirror);
    expect(origins).not.toContain(engine);
  });

  it('hold mirrors and archives when those pause too', () => {
    const origins = originsFor(robin({ profiles, beyond: true }));
    expect(origins).toEqual(expect.arrayContaining([...own, mirror, '*://*.web.archive.org/*']));
    expect(origins).not.toContain(engine);
  });

  it('hold the search engines when searches pause too', () => {
    const origins = originsFor(robin({ profiles, surfaces: [...surfaces] }));
    expect(origins).toEqual(expect.arrayContaining([...own, engine]));
    expect(origins).not.toContain(mirror);
  });

  it('are needed no longer once they are put away', () => {
    expect(originsInUse([robin({ profiles, beyond: true, archivedAt: 1 })])).toEqual([]);
  });
});

describe('what is registered', () => {
  it('is the sentinel on mirrors of those who chose it, and hold on the site alone', () => {
    const [sentinel, hold] = registrations([robin({ profiles, beyond: true })], [], 0, 0);
    expect(sentinel?.matches).toContain(mirror);
    expect(hold?.matches.length).toBeGreaterThan(0);
    expect(hold?.matches.filter((pattern) => /xcancel|archive/.test(pattern))).toEqual([]);
  });

  it('is no sentinel on a mirror that nobody chose', () => {
    const [sentinel] = registrations([robin({ profiles })], [], 0, 0);
    expect(sentinel?.matches).not.toContain(mirror);
  });
});
