/** Helplines for South Africa, as known on the day below. */
export default {
  name: 'South Africa',
  checked: '2026-11-22',
  lines: [
    {
      name: 'SADAG Suicide Crisis Helpline',
      phone: '0800 567 567',
      about: 'When it is too much. Day and night, free.',
      url: 'https://www.sadag.org',
    },
    {
      name: 'Gender-Based Violence Command Centre',
      phone: '0800 428 428',
      about: 'If someone hurts or frightens you. Day and night, free.',
      url: 'https://gbv.org.za',
    },
  ],
} as const;
