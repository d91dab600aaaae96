/** Helplines for Polska, as known in the month below. */
export default {
  name: 'Polska',
  asOf: '2026-11',
  lines: [
    {
      name: 'Niebieska Linia',
      phone: '800 12 00 02',
      about: 'If someone hurts or frightens you. Day and night, free.',
      url: 'https://www.niebieskalinia.info',
    },
    {
      name: 'Find A Helpline',
      phone: '',
      about: 'Other lines in Poland, to call, text or chat with.',
      url: 'https://findahelpline.com',
    },
  ],
} as const;
