/** Helplines for Italia, as known in the month below. */
export default {
  name: 'Italia',
  asOf: '2026-11',
  lines: [
    {
      name: 'Telefono Amico Italia',
      phone: '02 2327 2327',
      about: 'To talk about anything. Every day.',
      url: 'https://www.telefonoamico.it',
    },
    {
      name: '1522',
      phone: '1522',
      about: 'If someone hurts, follows or frightens you. Day and night, free.',
      url: 'https://www.1522.eu',
    },
  ],
} as const;
