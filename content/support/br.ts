/** Helplines for Brasil, as known on the day below. */
export default {
  name: 'Brasil',
  checked: '2026-11-22',
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
      url: 'https://www.gov.br/mulheres',
    },
  ],
} as const;
