/** Helplines for Polska, as known on the day below. */
export default {
  name: 'Polska',
  checked: '2026-11-22',
  lines: [
    {
      name: 'Centrum Wsparcia',
      phone: '800 70 2222',
      about: 'To talk when it is too much. Day and night, free.',
      url: 'https://centrumwsparcia.pl',
    },
    {
      name: 'Niebieska Linia',
      phone: '800 12 00 02',
      about: 'If someone hurts or frightens you. Day and night, free.',
      url: 'https://www.niebieskalinia.info',
    },
  ],
} as const;
