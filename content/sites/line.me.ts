// People by the id they chose; what begins with @ is an official account, which has a file of its own.
export default {
  name: 'LINE',
  hosts: { 'line.me': '' },
  names: {
    handle: {
      shape: '[\\w.-]{2,40}',
      ignores: 'case',
      link: 'https://line.me/ti/p/~{handle}',
      shown: '{handle}',
    },
  },
  reserved: '',
  forms: [
    {
      url: '/{ti|R/ti}/p/~{handle}',
      surface: 'chat',
      examples: {
        'https://line.me/ti/p/~AnnaB': 'annab',
        'https://line.me/R/ti/p/~annab': 'annab',
      },
    },
    {
      url: '/ti/p/{code}',
      surface: 'chat',
      examples: { 'https://line.me/ti/p/AbCdEf1234': null },
    },
  ],
  nobody: [
    'https://line.me/',
    'https://line.me/en/',
    'https://line.me/R/ti/p/@annab',
    'https://line.me/R/ti/g/AbCdEf1234',
  ],
} as const;
