/** Helplines for France, as known in the month below. */
export default {
  name: 'France',
  asOf: '2026-11',
  lines: [
    {
      name: 'Numéro national de prévention du suicide',
      phone: '3114',
      about: 'When it is too much. Day and night, free.',
      url: 'https://3114.fr',
    },
    {
      name: 'Violences Femmes Info',
      phone: '3919',
      about: 'For women who are hurt or frightened by someone. Day and night, free.',
      url: 'https://www.solidaritefemmes.org',
    },
  ],
} as const;
