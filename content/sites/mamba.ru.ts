export default {
  name: 'Mamba',
  hosts: { 'mamba.ru': 'm' },
  names: {
    id: {
      shape: '\\d+',
      ignores: 'nothing',
      link: 'https://www.mamba.ru/profile/{id}',
      shown: '{id}',
    },
  },
  reserved: '',
  forms: [
    {
      url: '/profile/{id}/{…}',
      surface: 'profile',
      examples: { 'https://www.mamba.ru/profile/1234567890': 'id:1234567890' },
    },
    {
      url: '/{locale}/profile/{id}/{…}',
      surface: 'profile',
      examples: { 'https://www.mamba.ru/en/profile/1234567890': 'id:1234567890' },
    },
  ],
  nobody: [
    'https://www.mamba.ru/',
    'https://www.mamba.ru/search',
    'https://www.mamba.ru/profile/photos',
    'https://www.mamba.ru/rating',
  ],
} as const;
