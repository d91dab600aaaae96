import { describe, expect, it } from 'vitest';
import { registrations } from '../../../../../core/guard/registration.ts';
import { nothingOff } from '../../../../../core/guard/turned-off.ts';
import {
  originsFor,
  originsInUse,
  originsToReturn,
} from '../../../../../core/recognise/patterns/origins-in-use.ts';
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

  it('are no other hosts of a site that does much else', () => {
    const reviewer = { site: 'googlemaps', key: 'id:101234567890123456789', alsoKnownAs: [] };
    const asked = ['*://google.com/*', '*://www.google.com/*'];
    expect(originsInUse([robin({ profiles: [reviewer] })])).toEqual(asked);
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

  it('are needed no longer once they are archived', () => {
    expect(originsInUse([robin({ profiles, beyond: true, archivedAt: 1 })])).toEqual([]);
  });
});

describe('the origins to give back', () => {
  const page = (key: string) => robin({ profiles: [{ site: 'page', key, alsoKnownAs: [] }] });
  const blog = page('anna.example.com/blog');

  it('are those that nobody needs any longer', () => {
    const both = robin({ profiles, beyond: true });
    const returned = originsToReturn([both], [robin({ profiles })]);
    expect(returned).toContain(mirror);
    expect(returned.filter((origin) => own.includes(origin))).toEqual([]);
    expect(originsToReturn([both], [both])).toEqual([]);
  });

  it('hold the wider access that a page added by hand once took', () => {
    expect(originsToReturn([blog], [])).toEqual(
      expect.arrayContaining(['*://anna.example.com/*', '*://*.anna.example.com/*']),
    );
  });

  it.each(['anna.example.com/other', 'sam.anna.example.com'])(
    'leave the wider one to %s beneath it',
    (key) => {
      expect(originsToReturn([blog], [page(key)])).not.toContain('*://*.anna.example.com/*');
    },
  );
});

describe('what is registered', () => {
  it('is the sentinel on mirrors of those who chose it, and hold on the site alone', () => {
    const [sentinel, hold] = registrations([robin({ profiles, beyond: true })], [], nothingOff, 0);
    expect(sentinel?.matches).toContain(mirror);
    expect(hold?.matches.length).toBeGreaterThan(0);
    expect(hold?.matches.filter((pattern) => /xcancel|archive/.test(pattern))).toEqual([]);
  });

  it('is no sentinel on a mirror that nobody chose', () => {
    const [sentinel] = registrations([robin({ profiles })], [], nothingOff, 0);
    expect(sentinel?.matches).not.toContain(mirror);
  });
});
