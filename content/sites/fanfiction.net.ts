// A name is one person's; the number before it alone can't tell whose it is.
export default {
  name: 'FanFiction.Net',
  hosts: { 'fanfiction.net': 'm' },
  names: {
    handle: {
      shape: '[\\w.-]{2,40}',
      ignores: 'case',
      link: 'https://www.fanfiction.net/~{handle}',
      shown: '{handle}',
    },
  },
  reserved: '',
  forms: [
    {
      url: '/~{handle}',
      surface: 'profile',
      examples: { 'https://www.fanfiction.net/~AnnaB': 'annab' },
    },
    {
      url: '/u/{number}/{handle}',
      surface: 'profile',
      examples: {
        'https://www.fanfiction.net/u/1122334/AnnaB': 'annab',
        'https://m.fanfiction.net/u/1122334/annab': 'annab',
      },
    },
    {
      url: '/u/{number}',
      surface: 'profile',
      examples: { 'https://www.fanfiction.net/u/1122334/': null },
    },
    {
      url: '/s/{number}/{…}',
      surface: 'post',
      examples: { 'https://www.fanfiction.net/s/1234567/1/Some-Story': null },
    },
  ],
  nobody: [
    'https://www.fanfiction.net/',
    'https://www.fanfiction.net/book/',
    'https://www.fanfiction.net/u/',
  ],
} as const;
