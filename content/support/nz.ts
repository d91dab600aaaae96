/** Helplines for New Zealand, as known in the month below. */
export default {
  name: 'New Zealand',
  asOf: '2026-11',
  lines: [
    {
      name: '1737, need to talk?',
      phone: '1737',
      about: 'Call or text a trained counsellor. Day and night, free.',
      url: 'https://1737.org.nz',
    },
    {
      name: 'Women’s Refuge',
      phone: '0800 733 843',
      about: 'If someone hurts or frightens you. Day and night, free.',
      url: 'https://womensrefuge.org.nz',
    },
  ],
} as const;
