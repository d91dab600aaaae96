import type { Moment } from '../../core/moments/moment.ts';
import type { Occasion } from '../../core/moments/occasions.ts';

/** What is said in a pause besides the choice: only the fields that changed. */
export type PauseRemark = Partial<
  Pick<Moment, 'intention' | 'feeling' | 'helped'> & {
    hope: string | null;
    occasion: Occasion | null;
  }
>;
