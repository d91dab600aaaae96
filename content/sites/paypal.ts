export default {
  name: 'PayPal',
  hosts: { 'paypal.me': '' },
  names: {
    handle: {
      shape: '[a-z0-9.]{1,20}',
      ignores: 'case',
      link: 'https://paypal.me/{handle}',
      shown: '@{handle}',
    },
  },
  reserved: `
    grab my pages pools settings`,
  reservedFrom:
    'its robots.txt of 2024-05; routes as commonly known, not read from the site, November 2026',
  own: 'my',
  forms: [
    {
      url: 'paypal.com/{paypalme|paypalme2}/{handle}/{…}',
      surface: 'profile',
      examples: { 'https://www.paypal.com/paypalme/AnnaB/25': 'annab' },
    },
    {
      url: '/{handle}/{…}',
      surface: 'profile',
      examples: {
        'https://paypal.me/AnnaB': 'annab',
        'https://www.paypal.me/annab/25EUR': 'annab',
      },
    },
  ],
  nobody: [
    'https://paypal.me/',
    'https://www.paypal.com/annab',
    'https://www.paypal.com/paypalme/my/landing',
  ],
} as const;
