/** What someone may need right now, in the order shown. */
export const needs = ['water', 'food', 'rest', 'air', 'move', 'company'] as const;
export type Need = (typeof needs)[number];
