import { describe, expect, it } from 'vitest';
import { mirrorPassed } from '../../../../core/guard/mirror-passed.ts';
import { personSchema } from '../../../../core/people/person.ts';

const robin = personSchema.parse({
  id: 'robin',
  nickname: 'Robin',
  profiles: [{ site: 'x', key: 'robin_k', alsoKnownAs: [] }],
  addedAt: 0,
});
const mirror = 'https://nitter.net/robin_k';
const allowed = () => true;
const refused = () => false;

describe('a page that a redirecting add-on leads to', () => {
  it.for([
    { name: 'on a mirror', url: mirror },
    { name: 'on a mirror, by a post of theirs', url: `${mirror}/status/1234567890123456789` },
    { name: 'in an archive', url: 'https://web.archive.org/web/2026/https://x.com/robin_k' },
  ])('is theirs $name', ({ url }) => {
    expect(mirrorPassed([robin], url, allowed)).toBe(robin);
  });

  it.for([
    { name: 'it is of someone else', url: 'https://nitter.net/somebody' },
    { name: 'it is their own page', url: 'https://x.com/robin_k' },
    { name: 'it is nobody’s', url: 'https://example.org/' },
    { name: 'it has no address', url: '' },
  ])('is nobody’s when $name', ({ url }) => {
    expect(mirrorPassed([robin], url, allowed)).toBe(null);
  });

  it('is nobody’s of someone who is archived', () => {
    expect(mirrorPassed([{ ...robin, archivedAt: 1 }], mirror, allowed)).toBe(null);
  });

  it('is none where mirrors are on, unless the browser keeps Ebb away', () => {
    const on = { ...robin, beyond: true };
    expect(mirrorPassed([on], mirror, allowed)).toBe(null);
    expect(mirrorPassed([on], mirror, refused)).toBe(on);
  });
});
