// Official accounts; an id of the same name may be someone else's.
export default {
  name: 'LINE Official Account',
  hosts: { 'line.me': '' },
  names: {
    handle: {
      shape: '[\\w.-]{2,40}',
      ignores: 'case',
      link: 'https://line.me/R/ti/p/@{handle}',
      shown: '@{handle}',
    },
  },
  reserved: '',
  forms: [
    {
      url: '/{ti|R/ti}/p/@{handle}',
      surface: 'chat',
      examples: {
        'https://line.me/R/ti/p/@AnnaB': 'annab',
        'https://line.me/R/ti/p/%40annab': 'annab',
        'https://line.me/ti/p/@annab': 'annab',
      },
    },
    {
      url: 'page.line.me/{handle}',
      surface: 'profile',
      examples: { 'https://page.line.me/annab': 'annab' },
    },
  ],
  nobody: ['https://line.me/', 'https://line.me/ti/p/~annab', 'https://page.line.me/'],
} as const;
