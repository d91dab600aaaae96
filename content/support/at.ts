/** Helplines for Österreich, as known in the month below. */
export default {
  name: 'Österreich',
  asOf: '2026-11',
  lines: [
    {
      name: 'Telefonseelsorge',
      phone: '142',
      about: 'To talk about anything. Day and night, free.',
      url: 'https://www.telefonseelsorge.at',
    },
    {
      name: 'Frauenhelpline gegen Gewalt',
      phone: '0800 222 555',
      about: 'For women who are hurt or frightened by someone. Day and night, free.',
      url: 'https://www.frauenhelpline.at',
    },
  ],
} as const;
