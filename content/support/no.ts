/** Helplines for Norge, as known in the month below. */
export default {
  name: 'Norge',
  asOf: '2026-11',
  lines: [
    {
      name: 'Mental Helse Hjelpetelefonen',
      phone: '116 123',
      about: 'To talk about anything. Day and night.',
      url: 'https://mentalhelse.no',
    },
    {
      name: 'VO-linjen',
      phone: '116 006',
      about: 'If someone hurts or frightens you. Day and night, free.',
      url: 'https://www.volinjen.no',
    },
  ],
} as const;
