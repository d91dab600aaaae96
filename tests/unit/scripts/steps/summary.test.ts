import { expect, it } from 'vitest';
import { summary } from '../../../../scripts/steps/summary.ts';

it('names what failed, and ends with the sum', () => {
  const one = { name: 'Unit', passed: 3, failed: 1, failures: ['a > b: it is red'], seconds: 2 };
  const other = { name: 'Types', passed: 1, failed: 0, failures: [], seconds: 1 };
  const lines = summary([one, other], 3).split('\n');
  expect(lines).toContain('✗ Unit: a > b: it is red');
  expect(lines.at(-1)).toBe('4 passed, 1 failed');
});
