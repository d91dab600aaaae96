/** Where to look in countries that have no file here, as known in the month below. */
export default {
  name: 'Anywhere else',
  asOf: '2026-11',
  lines: [
    {
      name: 'Find A Helpline',
      phone: '',
      about: 'Lines to call, text or chat with, country by country.',
      url: 'https://findahelpline.com',
    },
    {
      name: 'Befrienders Worldwide',
      phone: '',
      about: 'People who listen, in many countries.',
      url: 'https://befrienders.org',
    },
    {
      name: 'Your local emergency number',
      phone: '',
      about:
        'If someone is in danger right now. In most of Europe and on most mobile phones it is 112.',
      url: '',
    },
  ],
} as const;
