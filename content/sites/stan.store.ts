import table from './table/table.ts';

// Reserved, besides the table's words: the site's own pages as publicly known in November 2026.
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
    ${table.reserved}
    admin affiliate affiliates analytics customers favicon.ico forgot-password income
    onboarding redirect referral reset-password robots.txt sitemap.xml verify`,
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
