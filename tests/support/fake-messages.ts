/** In a unit test this is `#i18n`: a message is its key. */
export const i18n = { t: (key: string) => key };
