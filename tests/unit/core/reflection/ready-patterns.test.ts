import { describe, expect, it } from 'vitest';
import { patterns } from '../../../../core/reflection/patterns.ts';
import { readyPatterns } from '../../../../core/reflection/ready-patterns.ts';
import { weekWritingSchema } from '../../../../core/reflection/writing.ts';
import { momentAt } from '../../../fixtures/moments.ts';

const today = '2026-11-20';
const found = (moments: ReturnType<typeof momentAt>[]) =>
  patterns(moments, { person: null, from: null, to: today }, today, 1, 'UTC');
const hours = (count: number) =>
  Array.from({ length: count }, (_, index) => momentAt(`2026-11-10T1${index % 10}:${index + 10}`));

describe('what there is enough to draw of', () => {
  it('is nothing while nothing has been read', () => {
    expect([...readyPatterns(null, [])]).toEqual([]);
  });

  it('has the hours from twelve pauses on', () => {
    expect(readyPatterns(found(hours(11)), [])).not.toContain('rhythm');
    expect(readyPatterns(found(hours(12)), [])).toContain('rhythm');
  });

  it('has what was said, once something was', () => {
    const said = momentAt('2026-11-10T10:00', {
      choice: 'went-on',
      after: 'heavier',
      helped: 'helped',
    });
    expect([...readyPatterns(found([said]), [])]).toEqual(['evidence', 'helped']);
  });

  it('has the signs once one was answered, also without a pause', () => {
    const written = weekWritingSchema.parse({ week: '2026-11-02', answer: 'Soup.', changedAt: 0 });
    expect(readyPatterns(found([]), [written])).not.toContain('signs');
    expect(readyPatterns(found([]), [{ ...written, signs: { trust: 'yes' } }])).toContain('signs');
  });
});
