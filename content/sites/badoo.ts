export default {
  name: 'Badoo',
  hosts: { 'badoo.com': '{locale} m' },
  names: {
    id: {
      shape: '[\\w-]{5,}',
      ignores: 'nothing',
      link: 'https://badoo.com/profile/{id}',
      shown: '{id}',
    },
  },
  reserved: '',
  forms: [
    {
      url: '/profile/{id}/{…}',
      surface: 'profile',
      examples: { 'https://badoo.com/profile/0123456789AB': 'id:0123456789AB' },
    },
  ],
  nobody: ['https://badoo.com/', 'https://badoo.com/encounters'],
} as const;
