/** Helplines for Sverige, as known in the month below. */
export default {
  name: 'Sverige',
  asOf: '2026-11',
  lines: [
    {
      name: 'Självmordslinjen',
      phone: '90101',
      about: 'When it is too much. Day and night, free.',
      url: 'https://mind.se',
    },
    {
      name: 'Kvinnofridslinjen',
      phone: '020-50 50 50',
      about: 'If someone hurts or frightens you. Day and night, free.',
      url: 'https://kvinnofridslinjen.se',
    },
  ],
} as const;
