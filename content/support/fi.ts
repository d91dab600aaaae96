/** Helplines for Suomi, as known in the month below. */
export default {
  name: 'Suomi',
  asOf: '2026-11',
  lines: [
    {
      name: 'MIELI kriisipuhelin',
      phone: '',
      about: 'To talk when it is too much; the number is on their page.',
      url: 'https://mieli.fi',
    },
    {
      name: 'Nollalinja',
      phone: '080 005 005',
      about: 'If someone hurts or frightens you. Day and night, free.',
      url: 'https://www.nollalinja.fi',
    },
  ],
} as const;
