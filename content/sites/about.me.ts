export default {
  name: 'about.me',
  hosts: { 'about.me': '' },
  names: {
    handle: {
      shape: '[\\w.-]{2,60}',
      ignores: 'case',
      link: 'https://about.me/{handle}',
      shown: '{handle}',
    },
  },
  reserved: `
    {table}
    admin appsumo assets backgrounds cards cities companies domains email email-signature
    find getstarted interests intro nearby ref robots.txt signature sitemap.xml thanks
    verify viewers`,
  reservedFrom: 'routes as commonly known, not read from the site, November 2026',
  own: 'me',
  forms: [
    {
      url: '/{handle}',
      surface: 'profile',
      examples: { 'https://about.me/Anna.B': 'anna.b' },
    },
    {
      url: '/{handle}/{…}',
      surface: 'tab',
      examples: { 'https://about.me/anna.b/getstarted': 'anna.b' },
    },
  ],
  nobody: [
    'https://about.me/',
    'https://about.me/login',
    'https://about.me/premium',
    'https://about.me/find/people',
    'https://support.about.me/anna.b',
  ],
} as const;
