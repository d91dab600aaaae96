export default {
  name: 'Stan',
  hosts: { 'stan.store': '' },
  names: {
    handle: {
      shape: '[\\w.-]{2,60}',
      ignores: 'case',
      link: 'https://stan.store/{handle}',
      shown: '{handle}',
    },
  },
  reserved: `
    {table}
    admin affiliate affiliates analytics customers favicon.ico forgot-password income
    onboarding redirect referral reset-password robots.txt sitemap.xml verify`,
  reservedFrom: 'routes as commonly known, not read from the site, November 2026',
  own: 'me',
  forms: [
    {
      url: '/{handle}/p/{any}/{…}',
      surface: 'post',
      examples: { 'https://stan.store/annab/p/book-a-call-with-me-y42': 'annab' },
    },
    { url: '/{handle}', surface: 'profile', examples: { 'https://stan.store/AnnaB': 'annab' } },
    {
      url: '/{handle}/{…}',
      surface: 'tab',
      examples: { 'https://stan.store/annab/community': 'annab' },
    },
  ],
  nobody: [
    'https://stan.store/',
    'https://stan.store/login',
    'https://stan.store/affiliates/01234567-89ab-cdef-0123-456789abcdef',
    'https://help.stan.store/annab',
  ],
} as const;
