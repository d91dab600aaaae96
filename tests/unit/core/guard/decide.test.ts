import { describe, expect, it } from 'vitest';
import { decide } from '../../../../core/guard/decide.ts';
import { glance } from '../../../../core/guard/glance.ts';
import { buildGuard, guardSchema } from '../../../../core/guard/guard.ts';
import { givePass } from '../../../../core/guard/pass.ts';
import { nothingOff } from '../../../../core/guard/turned-off.ts';
import { personSchema } from '../../../../core/people/person.ts';

const now = Date.UTC(2026, 10, 22, 1);
const robin = personSchema.parse({
  id: 'robin',
  nickname: 'Robin',
  profiles: [{ site: 'instagram', key: 'anna', alsoKnownAs: ['anna.old'] }],
  addedAt: 0,
});
const listed = { people: [robin], passes: [], ...nothingOff };
const guard = buildGuard([robin], [], nothingOff, now);
const page = 'https://www.instagram.com/anna/';

describe('an arrival', () => {
  it.each([
    ['the page itself', page],
    ['another letter case', 'https://instagram.com/ANNA'],
    ['a tab', 'https://www.instagram.com/anna/tagged/'],
    ['a story', 'https://www.instagram.com/stories/anna/123/'],
    ['an old handle', 'https://www.instagram.com/anna.old/'],
  ])('pauses at %s of a listed person', (_, url) => {
    expect(decide(listed, url, now)).toMatchObject({ show: true, person: robin });
    expect(glance(guard, url, now)).toMatchObject({ person: 'robin', pauses: true });
  });

  it.each([
    ['a namesake', 'https://www.instagram.com/anna.b/', 'unlisted'],
    ['the same handle elsewhere', 'https://x.com/anna', 'nobody'],
    ['a page of the site that is nobody’s', 'https://www.instagram.com/explore/', 'unlisted'],
    ['a post that does not say whose it is', 'https://www.instagram.com/p/CxYz123/', 'unknowable'],
    ['a string that is no address', 'anna', 'nobody'],
  ])('lets %s through', (_, url, reason) => {
    expect(decide(listed, url, now)).toMatchObject({ show: false, reason });
    expect(glance(guard, url, now)).toEqual({});
  });

  it('lets through what the person chose not to pause', () => {
    const people = [personSchema.parse({ ...robin, surfaces: ['post'] })];
    expect(decide({ ...listed, people }, page, now)).toMatchObject({ reason: 'surface' });
    expect(glance(buildGuard(people, [], nothingOff, now), page, now)).toEqual({});
  });

  it('lets everyone through during a snooze, and nobody after it', () => {
    const snoozed = { ...listed, snoozedUntil: now + 1 };
    expect(decide(snoozed, page, now)).toMatchObject({ show: false, reason: 'snooze' });
    expect(decide(snoozed, page, now + 1).show).toBe(true);
    const snoozedGuard = buildGuard([robin], [], snoozed, now);
    expect(glance(snoozedGuard, page, now).pauses).toBe(false);
    expect(glance(snoozedGuard, page, now + 1).pauses).toBe(true);
  });

  it('lets the person with a pass through until it ends', () => {
    const pass = givePass('robin', 5, now);
    const passing = { ...listed, passes: [pass] };
    const end = now + 5 * 60_000;
    expect(decide(passing, page, end - 1)).toMatchObject({ reason: 'pass' });
    expect(decide(passing, page, end).show).toBe(true);
    const passingGuard = buildGuard([robin], [pass], nothingOff, now);
    expect(glance(passingGuard, page, end - 1)).toEqual({ person: 'robin', pass, pauses: false });
    expect(glance(passingGuard, page, end)).toMatchObject({ pauses: true });
  });

  it('does not know archived people', () => {
    const people = [{ ...robin, archivedAt: now }];
    expect(decide({ ...listed, people }, page, now).show).toBe(false);
    expect(buildGuard(people, [], nothingOff, now).forms).toEqual({});
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
