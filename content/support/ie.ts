/** Helplines for Ireland, as known in the month below. */
export default {
  name: 'Ireland',
  asOf: '2026-11',
  lines: [
    {
      name: 'Samaritans',
      phone: '116 123',
      about: 'To talk about anything. Day and night, free.',
      url: 'https://www.samaritans.org/ireland',
    },
    {
      name: 'Women’s Aid',
      phone: '1800 341 900',
      about: 'For women who are hurt or frightened by someone. Day and night, free.',
      url: 'https://www.womensaid.ie',
    },
  ],
} as const;
