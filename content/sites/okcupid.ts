export default {
  name: 'OkCupid',
  hosts: { 'okcupid.com': '' },
  names: {
    id: {
      shape: '[\\w-]{5,}',
      ignores: 'case',
      link: 'https://www.okcupid.com/profile/{id}',
      shown: '{id}',
    },
  },
  reserved: '',
  own: 'photos settings essays',
  forms: [
    {
      url: '/profile/{id}/{…}',
      surface: 'profile',
      examples: {
        'https://www.okcupid.com/profile/12345678901234567890?cf=x': 'id:12345678901234567890',
      },
    },
  ],
  nobody: [
    'https://www.okcupid.com/',
    'https://www.okcupid.com/discover',
    'https://www.okcupid.com/profile',
  ],
} as const;
