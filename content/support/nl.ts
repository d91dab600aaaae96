/** Helplines for Nederland, as known in the month below. */
export default {
  name: 'Nederland',
  asOf: '2026-11',
  lines: [
    {
      name: '113 Zelfmoordpreventie',
      phone: '0800-0113',
      about: 'When it is too much; 113 works as well. Day and night, free.',
      url: 'https://www.113.nl',
    },
    {
      name: 'Veilig Thuis',
      phone: '0800-2000',
      about: 'If someone hurts or frightens you. Day and night, free.',
      url: 'https://veiligthuis.nl',
    },
  ],
} as const;
