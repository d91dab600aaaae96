// Share links: the name first, then a code.
export default {
  name: 'Airbuds',
  hosts: { 'i.airbuds.fm': '' },
  names: {
    handle: {
      shape: '[\\w.-]{2,40}',
      ignores: 'case',
      link: 'https://i.airbuds.fm/{handle}',
      shown: '@{handle}',
    },
  },
  reserved: 'app download help i invite invites join legal privacy share support terms',
  reservedFrom: 'routes as commonly known, not read from the site, November 2026',
  forms: [
    {
      url: '/{handle}',
      surface: 'profile',
      examples: { 'https://i.airbuds.fm/AnnaB': 'annab' },
    },
    {
      url: '/{handle}/{code}',
      surface: 'profile',
      examples: { 'https://i.airbuds.fm/annab/AbCdEf': 'annab' },
    },
  ],
  nobody: [
    'https://i.airbuds.fm/',
    'https://airbuds.fm/privacy',
    'https://i.airbuds.fm/invite/AbC',
  ],
} as const;
