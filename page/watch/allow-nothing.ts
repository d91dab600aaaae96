import { ownDocument } from '../own-document.ts';

/**
 * From now on the page may ask for nothing: no picture, script, beacon or answer. A policy only ever narrows, so it
 * is for a page that is about to be left (tests/e2e/nothing-lives.test.ts).
 */
export const allowNothing = (): void => {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'content-security-policy';
  policy.content = "default-src 'none'";
  // A document that isn't HTML has no head, and no policy of its own.
  ownDocument('head')?.append(policy);
};
