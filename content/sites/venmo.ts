export default {
  name: 'Venmo',
  hosts: { 'venmo.com': 'account' },
  names: {
    handle: {
      shape: '[\\w-]{3,30}',
      ignores: 'case',
      link: 'https://account.venmo.com/u/{handle}',
      shown: '@{handle}',
    },
  },
  reserved: `
    about account api business cards careers charge code contact create debit-card friends
    help home jobs legal login logout news notifications oauth p pay payments press privacy
    profile request resources safety search security settings sign-in sign-up signup story
    support teen terms touch transfer u`,
  own: 'me',
  forms: [
    {
      url: '/u/{handle}/{…}',
      surface: 'profile',
      examples: {
        'https://account.venmo.com/u/Anna-B': 'anna-b',
        'https://venmo.com/u/anna-b': 'anna-b',
      },
    },
    {
      url: '/{pay|}?recipients={handle}{*}',
      surface: 'profile',
      examples: {
        'https://account.venmo.com/pay?recipients=anna-b&amount=5': 'anna-b',
        'https://venmo.com/?txn=pay&recipients=anna-b': 'anna-b',
      },
    },
    {
      url: '/code?user_id={number}',
      surface: 'profile',
      examples: { 'https://venmo.com/code?user_id=1234567890123456789': null },
    },
    {
      url: '/story/{any}',
      surface: 'post',
      examples: { 'https://venmo.com/story/0123456789abcdef': null },
    },
    {
      url: '/{handle}',
      surface: 'profile',
      examples: { 'https://venmo.com/Anna-B': 'anna-b', 'https://venmo.com/@anna-b': 'anna-b' },
    },
  ],
  nobody: [
    'https://venmo.com/',
    'https://venmo.com/about/product',
    'https://venmo.com/legal',
    'https://venmo.com/code',
    'https://help.venmo.com/anna-b',
    'https://business.venmo.com/anna-b',
  ],
} as const;
