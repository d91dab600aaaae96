/** Of what is written in a pause, characters; apart from the others, as every pause brings them. */
export const pauseLimits = {
  /** What is hoped for, in a word of one's own. */
  hope: 120,
  /** A thought that is parked. */
  thought: 4000,
} as const;

/** The most that is taken in of each text, characters. What is stored already may be longer, and stays. */
export const limits = {
  /** What someone is called. */
  nickname: 60,
  /** A note of their own, for one person, as there were before one's own words. */
  note: 4000,
  /** What a hard date is called. */
  hardDate: 60,
  ...pauseLimits,
  /** One passage of their own. */
  ownPassage: 4000,
  /** A letter to oneself. */
  letter: 8000,
  /** A name to search for. */
  searchName: 120,
  /** What is written on one line of a page of the journal. */
  journalLine: 20_000,
  /** The answer to a week's question, or to the last one. */
  answer: 20_000,
  /** One pleasant thing. */
  pleasant: 2000,
  /** What is planned instead. */
  plan: 300,
  /** One small thing. */
  smallThing: 120,
  /** Someone to call. */
  someoneToCall: 120,
  /** The address of a page. */
  address: 2000,
  /** The name of a page's owner, as a site has it. */
  profileName: 2000,
  /** An id of what is stored, from before ids had a form. */
  storedId: 2000,
  /** What a file brings that can't be read, each entry as JSON: the longest that Ebb writes is a page of the journal. */
  aside: 2_000_000,
} as const;

/** The most that is taken in of each list. */
export const mostOf = {
  /** Profiles of one person. */
  profiles: 100,
  /** Other names of one profile. */
  names: 100,
  /** Hard dates of one person. */
  hardDates: 20,
  /** Lines on one page of the journal. */
  lines: 50,
  /** Small things. */
  smallThings: 200,
  /** Stretches of the day with a longer wait. */
  quietHours: 50,
  /** Stretches of the week with pauses, or without. */
  pauseHours: 12,
  /** Passages of their own, and letters. */
  ownWords: 500,
  /** Kinds of moment that a passage is for. */
  moments: 100,
  /** Words shown in one pause before its last. */
  turns: 20,
  /** Passages or themes to be left out, and people who became one. */
  ids: 5000,
} as const;
