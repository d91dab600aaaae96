import type { TestProject } from 'vitest/node';
import { makeSuiteCopy } from './suite-copy.ts';

/** Once before the end-to-end tests of a browser: the copy is of what is built now. */
export default function setUp(project: TestProject): void {
  makeSuiteCopy(project.name === 'firefox' ? 'firefox' : 'chromium');
}
