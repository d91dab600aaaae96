export default {
  name: 'Buy Me a Coffee',
  hosts: { 'buymeacoffee.com': '', 'buymeacoff.ee': '' },
  names: {
    handle: {
      shape: '[\\w.-]{2,60}',
      ignores: 'case',
      link: 'https://buymeacoffee.com/{handle}',
      shown: '{handle}',
    },
  },
  reserved: `
    {table}
    admin affiliate assets brand button buttons commissions cookie-policy creator email
    exclusive explore-creators extras forgot-password l manifest member memberships
    onboarding page-not-found privacy-policy ref refer referral robots.txt supporter
    supporters uploads verify wall-of-love wallet webhooks widget widgets wishlist wordpress
    zapier`,
  reservedFrom:
    'its robots.txt of 2024-05; routes as commonly known, not read from the site, November 2026',
  own: 'me',
  forms: [
    {
      url: '/{handle}/{e|p|c|i|n}/{any}/{…}',
      surface: 'post',
      examples: {
        'https://buymeacoffee.com/anna.b/e/12345': 'anna.b',
        'https://buymeacoffee.com/anna.b/p/12345': 'anna.b',
      },
    },
    {
      url: '/{handle}',
      surface: 'profile',
      examples: {
        'https://www.buymeacoffee.com/Anna.B': 'anna.b',
        'https://buymeacoff.ee/anna.b': 'anna.b',
      },
    },
    {
      url: '/{handle}/{…}',
      surface: 'tab',
      examples: {
        'https://buymeacoffee.com/anna.b/membership': 'anna.b',
        'https://buymeacoffee.com/anna.b/posts': 'anna.b',
      },
    },
  ],
  nobody: [
    'https://buymeacoffee.com/',
    'https://www.buymeacoffee.com/explore-creators',
    'https://www.buymeacoffee.com/signup',
    'https://buymeacoffee.com/wall-of-love',
    'https://help.buymeacoffee.com/en/articles/123',
    'https://studio.buymeacoffee.com/dashboard',
  ],
} as const;
