import type { SupportView } from '../../core/support/support-view.ts';

/** What help is shown, and what can be done with it. */
export interface Help {
  /** The lines, or the countries to choose from. */
  support: SupportView;
  /** Keeps the country that is picked, by its id, and gives its lines. Rejects when nobody answers. */
  onPick: (country: string) => Promise<SupportView>;
  /** Shows all lines, in a tab of their own. */
  onShowAll: () => void;
}
