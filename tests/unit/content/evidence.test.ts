import { describe, expect, it } from 'vitest';
import { evidence } from '../../../core/evidence/evidence.ts';

describe.each(evidence())('content/evidence/$id', ({ finding }) => {
  const { found, limits, so, source } = finding;

  it.each([found, limits, so])('says in whole, quiet sentences: %s', (text) => {
    expect(text).toMatch(/^\p{Lu}.*\.$|^\d.*\.$/su);
    expect(text).not.toMatch(/!|'|"/);
  });

  it('is short enough to be read', () => {
    expect(`${found} ${limits} ${so}`.split(' ').length).toBeLessThanOrEqual(90);
  });

  it('makes no claim of a cure', () => {
    expect(`${found} ${so}`).not.toMatch(/\b(treat|heal|cure|prove[ns]?|addict)/i);
  });

  it('names its source with a year, or says that it has none', () => {
    expect(source).toMatch(/\b(19|20)\d\d\b/);
  });
});

describe('evidence', () => {
  it('begins with what was found about pauses themselves', () => {
    expect(evidence()[0]?.id).toBe('pause-before-an-app');
  });

  it('tells what did not work, too', () => {
    expect(evidence()[0]?.finding.found).toContain('did nothing');
  });
});
