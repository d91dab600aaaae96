// A name needs its $: whatever has none is a page of the site.
export default {
  name: 'Cash App',
  hosts: { 'cash.app': '', 'cash.me': '' },
  names: {
    handle: {
      shape: '[a-z0-9_-]{1,20}',
      ignores: 'case',
      link: 'https://cash.app/${handle}',
      shown: '${handle}',
    },
  },
  reserved: '',
  forms: [
    {
      url: '/${handle}',
      surface: 'profile',
      examples: { 'https://cash.app/$AnnaB': 'annab', 'https://cash.app/%24annab': 'annab' },
    },
    { url: '/${handle}/{…}', surface: 'tab', examples: { 'https://cash.app/$annab/25': 'annab' } },
  ],
  nobody: [
    'https://cash.app/',
    'https://cash.app/annab',
    'https://cash.app/help',
    'https://cash.app/app/ABCDEF',
  ],
} as const;
