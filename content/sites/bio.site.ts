export default {
  name: 'Bio Site',
  hosts: { 'bio.site': '' },
  names: {
    handle: {
      shape: '[\\w.-]{2,60}',
      ignores: 'case',
      link: 'https://bio.site/{handle}',
      shown: '{handle}',
    },
  },
  reserved: `
    {table}
    admin analytics claim examples favicon.ico onboarding robots.txt sitemap.xml templates
    verify`,
  reservedFrom: 'routes as commonly known, not read from the site, November 2026',
  own: 'me',
  forms: [
    { url: '/{handle}', surface: 'profile', examples: { 'https://bio.site/Anna.B': 'anna.b' } },
    {
      url: '/{handle}/{…}',
      surface: 'tab',
      examples: { 'https://bio.site/anna.b/shop': 'anna.b' },
    },
  ],
  nobody: ['https://bio.site/', 'https://bio.site/login', 'https://bio.site/templates'],
} as const;
