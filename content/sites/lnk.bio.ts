export default {
  name: 'Lnk.Bio',
  hosts: { 'lnk.bio': '' },
  names: {
    handle: {
      shape: '[\\w.-]{2,60}',
      ignores: 'case',
      link: 'https://lnk.bio/{handle}',
      shown: '@{handle}',
    },
  },
  reserved: `
    {table}
    admin affiliate affiliates agencies alternatives brand domains favicon.ico helpdesk l
    manage redirect referral robots.txt sitemap.xml templates verify`,
  reservedFrom: 'routes as commonly known, not read from the site, November 2026',
  own: 'me',
  forms: [
    { url: '/{handle}', surface: 'profile', examples: { 'https://lnk.bio/Anna.B': 'anna.b' } },
    {
      url: '/{handle}/{…}',
      surface: 'tab',
      examples: { 'https://lnk.bio/anna.b/shop': 'anna.b' },
    },
  ],
  nobody: [
    'https://lnk.bio/',
    'https://lnk.bio/pricing',
    'https://lnk.bio/go?d=https%3A%2F%2Fexample.org%2F&hash=abc',
    'https://help.lnk.bio/anna.b',
  ],
} as const;
