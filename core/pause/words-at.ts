import type { PauseView } from './pause-view.ts';
import type { Prepared } from './prepared.ts';

/** Gives a prepared pause with the words for the kind of page at a URL, where there are such and it shows words. */
export function wordsAt(
  view: PauseView,
  prepared: Pick<Prepared, 'pages'> | undefined,
  url: string,
): PauseView {
  const found = prepared?.pages?.[view.person]?.find(({ fits }) => RegExp(fits, 'i').test(url));
  return found && view.kind === 'words' && view.words ? { ...view, words: found.words } : view;
}
