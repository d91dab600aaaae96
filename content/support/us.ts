/** Helplines for United States, as known in the month below. */
export default {
  name: 'United States',
  asOf: '2026-11',
  lines: [
    {
      name: '988 Suicide & Crisis Lifeline',
      phone: '988',
      about: 'Call or text, about anything that is too much. Day and night, free.',
      url: 'https://988lifeline.org',
    },
    {
      name: 'National Domestic Violence Hotline',
      phone: '1-800-799-7233',
      about: 'If someone hurts or frightens you. Day and night, free.',
      url: 'https://www.thehotline.org',
    },
  ],
} as const;
