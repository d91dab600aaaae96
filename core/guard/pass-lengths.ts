// Apart from the schemas: what stands in pages needs these.

/** How long a pass may last, minutes; 0 is this visit only. */
export const passLengths = [0, 2, 5, 15] as const;

/** How long a pass for one visit lasts once its page has come, milliseconds: it may load once more, or lead on. */
export const visitLasts = 20_000;
