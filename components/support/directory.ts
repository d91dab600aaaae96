/** Where there are lines for every country. */
export const directory = 'findahelpline.com';
