/** Helplines for India, as known in the month below. */
export default {
  name: 'India',
  asOf: '2026-11',
  lines: [
    {
      name: 'Tele-MANAS',
      phone: '14416',
      about: 'To talk when it is too much, in many languages. Day and night, free.',
      url: 'https://telemanas.mohfw.gov.in',
    },
    {
      name: 'Find A Helpline',
      phone: '',
      about: 'Other lines in India, to call, text or chat with.',
      url: 'https://findahelpline.com',
    },
  ],
} as const;
