import type { Moment } from '../../core/moments/moment.ts';

/** What is said in a pause besides the choice: only the fields that changed. */
export type PauseRemark = Partial<
  Pick<Moment, 'intention' | 'feeling' | 'helped'> & { hope: string | null }
>;
