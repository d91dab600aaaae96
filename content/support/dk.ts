/** Helplines for Danmark, as known on the day below. */
export default {
  name: 'Danmark',
  checked: '2026-11-22',
  lines: [
    {
      name: 'Livslinien',
      phone: '70 201 201',
      about: 'When it is too much. From morning into the night.',
      url: 'https://www.livslinien.dk',
    },
    {
      name: 'Lev Uden Vold',
      phone: '1888',
      about: 'If someone hurts or frightens you. Day and night, free.',
      url: 'https://levudenvold.dk',
    },
  ],
} as const;
