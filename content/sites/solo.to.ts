export default {
  name: 'solo.to',
  hosts: { 'solo.to': '' },
  names: {
    handle: {
      shape: '[\\w.-]{2,60}',
      ignores: 'case',
      link: 'https://solo.to/{handle}',
      shown: '{handle}',
    },
  },
  reserved: `
    {table}
    admin affiliate affiliates analytics brand changelog domains entertainer examples
    favicon.ico musicians personal redirect referrals roadmap robots.txt sitemap.xml
    templates verify`,
  reservedFrom: 'routes as commonly known, not read from the site, November 2026',
  own: 'me',
  forms: [
    { url: '/{handle}', surface: 'profile', examples: { 'https://solo.to/Anna.B': 'anna.b' } },
    {
      url: '/{handle}/{…}',
      surface: 'tab',
      examples: { 'https://solo.to/anna.b/music': 'anna.b' },
    },
  ],
  nobody: [
    'https://solo.to/',
    'https://solo.to/pricing',
    'https://solo.to/dashboard/pages',
    'https://blog.solo.to/post/anna.b',
  ],
} as const;
