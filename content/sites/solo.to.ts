import table from './table/table.ts';

// Reserved, besides the table's words: the site's own pages as publicly known in November 2026.
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
    ${table.reserved}
    admin affiliate affiliates analytics brand changelog domains entertainer examples
    favicon.ico musicians personal redirect referrals roadmap robots.txt sitemap.xml
    templates verify`,
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
