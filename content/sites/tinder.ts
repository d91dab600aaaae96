export default {
  name: 'Tinder',
  hosts: { 'tinder.com': '' },
  names: {
    handle: {
      shape: '[\\w.-]{2,30}',
      ignores: 'case',
      link: 'https://tinder.com/@{handle}',
      shown: '@{handle}',
    },
  },
  reserved: '',
  forms: [
    {
      url: '/@{handle}/{…}',
      surface: 'profile',
      examples: { 'https://tinder.com/@AnnaB': 'annab' },
    },
    {
      url: 'go.tinder.com/{any}',
      surface: 'profile',
      examples: { 'https://go.tinder.com/AbCdEf': null },
    },
  ],
  nobody: ['https://tinder.com/', 'https://tinder.com/app/recs', 'https://tinder.com/annab'],
} as const;
