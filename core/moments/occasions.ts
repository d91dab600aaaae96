/** What can be so in an hour, and only the person can say; some words are for that, and never come without. */
export const occasions = [
  'dreamt',
  'online',
  'lookHappy',
  'friendsPost',
  'theyWrote',
  'noAnswer',
  'oldMessages',
  'hoursGone',
  'morningAfter',
  'willTheySee',
  'missMeToo',
  'alwaysAlone',
  'afraidToForget',
  'alwaysMending',
  'didNotMeanTo',
  'hadEnough',
  'thankful',
] as const;
export type Occasion = (typeof occasions)[number];
