export default {
  name: 'Quora',
  hosts: { 'quora.com': '{locale}' },
  names: {
    handle: {
      shape: '[\\w\\u00a1-\\uffff.%-]{2,100}',
      ignores: 'case',
      link: 'https://www.quora.com/profile/{handle}',
      shown: '{handle}',
    },
  },
  reserved: '',
  forms: [
    {
      url: '/profile/{handle}',
      surface: 'profile',
      examples: {
        'https://www.quora.com/profile/Anna-B-12': 'anna-b-12',
        'https://de.quora.com/profile/Anna-B-12': 'anna-b-12',
      },
    },
    {
      url: '/profile/{handle}/{…}',
      surface: 'tab',
      examples: { 'https://www.quora.com/profile/Anna-B-12/answers': 'anna-b-12' },
    },
  ],
  search: ['/search?q={words}'],
  nobody: [
    'https://www.quora.com/',
    'https://www.quora.com/topic/Anna',
    'https://www.quora.com/What-is-this',
    'https://www.quora.com/search?q=anna',
    'https://help.quora.com/profile/Anna-B-12',
  ],
} as const;
