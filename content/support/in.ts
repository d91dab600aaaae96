/** Helplines for India, as known on the day below. */
export default {
  name: 'India',
  checked: '2026-11-22',
  lines: [
    {
      name: 'Tele-MANAS',
      phone: '14416',
      about: 'To talk when it is too much, in many languages. Day and night, free.',
      url: 'https://telemanas.mohfw.gov.in',
    },
    {
      name: 'Women Helpline',
      phone: '181',
      about: 'For women who are hurt or frightened by someone. Day and night, free.',
      url: '',
    },
  ],
} as const;
