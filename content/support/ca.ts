/** Helplines for Canada, as known in the month below. */
export default {
  name: 'Canada',
  asOf: '2026-11',
  lines: [
    {
      name: '9-8-8 Suicide Crisis Helpline',
      phone: '988',
      about: 'Call or text, in English or French. Day and night, free.',
      url: 'https://988.ca',
    },
    {
      name: 'ShelterSafe',
      phone: '',
      about: 'A map of shelters and their lines, if someone hurts or frightens you.',
      url: 'https://sheltersafe.ca',
    },
  ],
} as const;
