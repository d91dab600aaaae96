/** Helplines for Danmark, as known in the month below. */
export default {
  name: 'Danmark',
  asOf: '2026-11',
  lines: [
    {
      name: 'Livslinien',
      phone: '70 201 201',
      about: 'To talk when it is too much. Every day.',
      url: 'https://www.livslinien.dk',
    },
    {
      name: 'Lev Uden Vold',
      phone: '1888',
      about: 'If someone hurts or frightens you. Day and night.',
      url: 'https://levudenvold.dk',
    },
  ],
} as const;
