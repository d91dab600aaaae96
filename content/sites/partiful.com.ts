export default {
  name: 'Partiful',
  hosts: { 'partiful.com': '' },
  names: {
    id: {
      shape: '[\\w-]{5,40}',
      ignores: 'nothing',
      link: 'https://partiful.com/u/{id}',
      shown: '{id}',
    },
  },
  reserved: '',
  own: 'me',
  forms: [
    {
      url: '/u/{id}/{…}',
      surface: 'profile',
      examples: { 'https://partiful.com/u/AbCdEfGh112233445566': 'id:AbCdEfGh112233445566' },
    },
    {
      url: '/e/{any}/{…}',
      surface: 'post',
      examples: { 'https://partiful.com/e/AbCdEfGh112233445566?c=AbCd': null },
    },
  ],
  nobody: [
    'https://partiful.com/',
    'https://partiful.com/discover',
    'https://partiful.com/create',
    'https://help.partiful.com/u/AbCdEfGh112233445566',
  ],
} as const;
