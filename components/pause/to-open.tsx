import { i18n } from '#i18n';
import type { PauseView, ToOpen } from '../../core/pause/pause-view.ts';
import type { Fold } from './Folds.tsx';

/** What of their own writing can be opened. */
export type Openable = ToOpen['what'];

/** Tonight's letters, or the pages about this person. */
export function toOpen(view: PauseView, letters: boolean): Fold<Openable>[] {
  return (view.toOpen ?? [])
    .filter(({ what }) => (what === 'letter') === letters)
    .map(({ what, text }) => ({
      id: what,
      label: i18n.t(`pause.toOpen.${what}`),
      children: <p class="longer">{text}</p>,
    }));
}
