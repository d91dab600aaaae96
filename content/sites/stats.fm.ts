export default {
  name: 'stats.fm',
  hosts: { 'stats.fm': '' },
  names: {
    handle: {
      shape: '[\\w.-]{2,60}',
      ignores: 'case',
      link: 'https://stats.fm/{handle}',
      shown: '{handle}',
    },
  },
  reserved: `
    {table}
    404 500 admin assets beta ccpa creator-program credits discord favicon.ico import
    import-apple-music link login-apple-music manifest.json message player plus recap redeem
    reporting robots.txt soulmates wrapped`,
  reservedFrom: 'statsfm/web; routes as commonly known, not read from the site, November 2026',
  own: 'me',
  forms: [
    {
      url: '/user/{handle}',
      surface: 'profile',
      examples: { 'https://stats.fm/user/AnnaB': 'annab' },
    },
    {
      url: '/user/{handle}/{…}',
      surface: 'tab',
      examples: { 'https://stats.fm/user/annab/streams': 'annab' },
    },
    {
      url: '/{handle}',
      surface: 'profile',
      examples: {
        'https://stats.fm/AnnaB?range=lifetime': 'annab',
        'https://stats.fm/31l77y2al5lnn7mxfrmd4bpfhqke': '31l77y2al5lnn7mxfrmd4bpfhqke',
      },
    },
    {
      url: '/{handle}/{…}',
      surface: 'tab',
      examples: { 'https://stats.fm/annab/streams': 'annab' },
    },
  ],
  nobody: [
    'https://stats.fm/',
    'https://stats.fm/plus',
    'https://stats.fm/track/123456',
    'https://stats.fm/artist/123456',
    'https://stats.fm/settings/profile',
    'https://support.stats.fm/docs/import',
  ],
} as const;
