// People without a name of their own have an id whose letter case counts.
export default {
  name: 'Luma',
  hosts: { 'luma.com': '', 'lu.ma': '' },
  names: {
    handle: {
      shape: '(?!usr-)[\\w.-]{2,60}',
      ignores: 'case',
      link: 'https://luma.com/user/{handle}',
      shown: '@{handle}',
    },
    id: {
      shape: 'usr-\\w+',
      ignores: 'nothing',
      link: 'https://luma.com/user/{id}',
      shown: '{id}',
    },
  },
  reserved: '',
  forms: [
    {
      url: '/user/{id}',
      surface: 'profile',
      examples: { 'https://lu.ma/user/usr-AbCdEf123456789': 'id:usr-AbCdEf123456789' },
    },
    {
      url: '/user/{id}/{…}',
      surface: 'tab',
      examples: { 'https://luma.com/user/usr-AbCdEf123456789/events': 'id:usr-AbCdEf123456789' },
    },
    {
      url: '/user/{handle}',
      surface: 'profile',
      examples: {
        'https://luma.com/user/AnnaB': 'annab',
        'https://lu.ma/user/annab': 'annab',
      },
    },
    {
      url: '/user/{handle}/{…}',
      surface: 'tab',
      examples: { 'https://luma.com/user/annab/events': 'annab' },
    },
  ],
  nobody: [
    'https://luma.com/',
    'https://luma.com/discover',
    'https://luma.com/some-event',
    'https://luma.com/user',
    'https://help.luma.com/user/annab',
  ],
} as const;
