/** Words that only those meet who asked for such: a picture to rest on, and forgiving the other. */
export const askedFor = ['imagery', 'forgiving-them'] as const;
