/** How long a pass may last, minutes; 0 is this visit only. Apart from the schemas: the pause itself needs it. */
export const passLengths = [0, 2, 5, 15] as const;
