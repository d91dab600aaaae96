/** Helplines for Brasil, as known in the month below. */
export default {
  name: 'Brasil',
  asOf: '2026-11',
  lines: [
    {
      name: 'CVV',
      phone: '188',
      about: 'To talk about anything. Day and night, free.',
      url: 'https://cvv.org.br',
    },
    {
      name: 'Central de Atendimento à Mulher',
      phone: '180',
      about: 'For women who are hurt or frightened by someone. Day and night, free.',
      url: '',
    },
  ],
} as const;
