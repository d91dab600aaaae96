import { describe, expect, it } from 'vitest';
import { decide } from '../../../../core/pause/decide.ts';
import { buildGuard, guardSchema } from '../../../../core/pause/guard.ts';
import { givePass, visitGrace } from '../../../../core/pause/pass.ts';
import { personSchema } from '../../../../core/people/person.ts';

const now = Date.UTC(2026, 10, 22, 1);
const robin = personSchema.parse({
  id: 'robin',
  nickname: 'Robin',
  profiles: [{ site: 'instagram', key: 'anna', alsoKnownAs: ['anna.old'] }],
  addedAt: 0,
});
const guard = buildGuard([robin], [], 0);
const page = 'https://www.instagram.com/anna/';

describe('an arrival', () => {
  it.each([
    ['the page itself', page],
    ['another letter case', 'https://instagram.com/ANNA'],
    ['a tab', 'https://www.instagram.com/anna/tagged/'],
    ['a story', 'https://www.instagram.com/stories/anna/123/'],
    ['an old handle', 'https://www.instagram.com/anna.old/'],
  ])('pauses at %s of a listed person', (_, url) => {
    expect(decide(guard, url, now)).toMatchObject({ show: true, person: 'robin' });
  });

  it.each([
    ['a namesake', 'https://www.instagram.com/anna.b/', 'unlisted'],
    ['the same handle elsewhere', 'https://x.com/anna', 'nobody'],
    ['a page of the site that is nobody’s', 'https://www.instagram.com/explore/', 'unlisted'],
    ['a post that does not say whose it is', 'https://www.instagram.com/p/CxYz123/', 'unknowable'],
    ['a string that is no address', 'anna', 'nobody'],
  ])('lets %s through', (_, url, reason) => {
    expect(decide(guard, url, now)).toMatchObject({ show: false, reason });
  });

  it('lets through what the person chose not to pause', () => {
    const postsOnly = buildGuard([{ ...robin, surfaces: ['post'] }], [], 0);
    expect(decide(postsOnly, page, now)).toMatchObject({ show: false, reason: 'surface' });
  });

  it('lets everyone through during a snooze, and nobody after it', () => {
    const snoozed = buildGuard([robin], [], now + 1);
    expect(decide(snoozed, page, now)).toMatchObject({ show: false, reason: 'snooze' });
    expect(decide(snoozed, page, now + 1).show).toBe(true);
  });

  it('lets the person with a pass through until it ends', () => {
    const passing = buildGuard([robin], [givePass('robin', 5, now)], 0);
    expect(decide(passing, page, now + 5 * 60_000 - 1)).toMatchObject({ reason: 'pass' });
    expect(decide(passing, page, now + 5 * 60_000).show).toBe(true);
  });

  it('gives one visit only the time to open', () => {
    expect(givePass('robin', 0, now)).toMatchObject({ until: now + visitGrace, visit: true });
  });

  it('does not know archived people', () => {
    const put = buildGuard([{ ...robin, archivedAt: now }], [], 0);
    expect(put).toMatchObject({ rules: [], listed: {} });
  });
});

describe('the guard', () => {
  it('reads back as it was written', () => {
    expect(guardSchema.parse(JSON.parse(JSON.stringify(guard)))).toEqual(guard);
  });

  it('holds no nickname and no note', () => {
    expect(JSON.stringify(guard)).not.toContain('Robin');
  });
});
