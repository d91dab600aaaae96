import { expect } from 'vitest';
import { answers } from './until.ts';

// What was waited for and came is an assertion: in vain, the test would have failed.
answers.count = () => expect.setState({ assertionCalls: expect.getState().assertionCalls + 1 });
