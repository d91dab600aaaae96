/** Helplines for Suomi, as known on the day below. */
export default {
  name: 'Suomi',
  checked: '2026-11-22',
  lines: [
    {
      name: 'MIELI kriisipuhelin',
      phone: '09 2525 0111',
      about: 'To talk when it is too much. Day and night.',
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
