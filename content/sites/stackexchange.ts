// The account of the network; each of its sites numbers its people anew.
export default {
  name: 'Stack Exchange',
  hosts: { 'stackexchange.com': '' },
  names: {
    handle: {
      shape: '\\d+',
      ignores: 'case',
      link: 'https://stackexchange.com/users/{handle}',
      shown: '{handle}',
    },
  },
  reserved: '',
  forms: [
    {
      url: '/users/{handle}',
      surface: 'profile',
      examples: { 'https://stackexchange.com/users/12345': '12345' },
    },
    {
      url: '/users/{handle}/{…}',
      surface: 'profile',
      examples: { 'https://stackexchange.com/users/12345/annab?tab=accounts': '12345' },
    },
  ],
  nobody: [
    'https://stackexchange.com/',
    'https://stackexchange.com/users',
    'https://stackexchange.com/users/newsletter',
    'https://math.stackexchange.com/users/12345/annab',
  ],
} as const;
