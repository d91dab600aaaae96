/** What else can be so between the two, if it was said; some words are for that, and are never shown without. */
export const circumstances = [
  'blocked',
  'without-a-word',
  'quarrel',
  'cheated',
  'i-hurt-them',
  'engaged',
  'still-love',
  'want-back',
  'afraid',
] as const;
export type Circumstance = (typeof circumstances)[number];

/** Whether there is to be no contact: that wasn't said, they asked for none, or there is an order. */
export const noContacts = ['none', 'asked', 'order'] as const;
/** Why there is to be no contact. */
export type NoContact = Exclude<(typeof noContacts)[number], 'none'>;
