/** Helplines for Sverige, as known on the day below. */
export default {
  name: 'Sverige',
  checked: '2026-11-22',
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
