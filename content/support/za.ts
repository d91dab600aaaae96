/** Helplines for South Africa, as known in the month below. */
export default {
  name: 'South Africa',
  asOf: '2026-11',
  lines: [
    {
      name: 'SADAG Suicide Crisis Helpline',
      phone: '0800 567 567',
      about: 'When it is too much. Day and night, free.',
      url: 'https://www.sadag.org',
    },
    {
      name: 'Find A Helpline',
      phone: '',
      about: 'Other lines in South Africa, to call, text or chat with.',
      url: 'https://findahelpline.com',
    },
  ],
} as const;
