/** Helplines for Australia, as known in the month below. */
export default {
  name: 'Australia',
  asOf: '2026-11',
  lines: [
    {
      name: 'Lifeline',
      phone: '13 11 14',
      about: 'To talk when it is too much. Day and night.',
      url: 'https://www.lifeline.org.au',
    },
    {
      name: '1800RESPECT',
      phone: '1800 737 732',
      about: 'If someone hurts or frightens you. Day and night, free.',
      url: 'https://www.1800respect.org.au',
    },
  ],
} as const;
