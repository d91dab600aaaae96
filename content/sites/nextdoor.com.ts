export default {
  name: 'Nextdoor',
  hosts: {
    'nextdoor.com': '',
    'nextdoor.ca': '',
    'nextdoor.co.uk': '',
    'nextdoor.com.au': '',
    'nextdoor.de': '',
    'nextdoor.dk': '',
    'nextdoor.es': '',
    'nextdoor.fr': '',
    'nextdoor.it': '',
    'nextdoor.nl': '',
    'nextdoor.se': '',
  },
  names: {
    id: {
      shape: '[\\w-]{5,40}',
      ignores: 'nothing',
      link: 'https://nextdoor.com/profile/{id}/',
      shown: '{id}',
    },
  },
  reserved: '',
  own: 'me',
  forms: [
    {
      url: '/profile/{id}',
      surface: 'profile',
      except: 'edit settings photos',
      examples: {
        'https://nextdoor.com/profile/01aBcDeFgH-iJkLmN/': 'id:01aBcDeFgH-iJkLmN',
        'https://nextdoor.de/profile/12345678/': 'id:12345678',
      },
    },
    {
      url: '/profile/{id}/{…}',
      surface: 'tab',
      except: 'edit settings photos',
      examples: { 'https://nextdoor.com/profile/01aBcDeFgH-iJkLmN/posts/': 'id:01aBcDeFgH-iJkLmN' },
    },
    {
      url: '/p/{any}/{…}',
      surface: 'post',
      examples: { 'https://nextdoor.com/p/AbCdEfGhIjKl?utm_source=share': null },
    },
  ],
  nobody: [
    'https://nextdoor.com/',
    'https://nextdoor.com/news_feed/',
    'https://nextdoor.com/profile/me/',
    'https://nextdoor.com/pages/some-shop/',
    'https://nextdoor.com/city/some-town/',
    'https://help.nextdoor.com/s/article/profile',
  ],
} as const;
