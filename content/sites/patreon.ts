export default {
  name: 'Patreon',
  hosts: { 'patreon.com': '' },
  names: {
    handle: {
      shape: '\\w[\\w.-]{0,63}',
      ignores: 'case',
      link: 'https://www.patreon.com/{handle}',
      shown: '{handle}',
    },
    id: {
      shape: '\\d+',
      ignores: 'nothing',
      link: 'https://www.patreon.com/user?u={id}',
      shown: '{id}',
    },
  },
  reserved: `
    about api apps auth bePatron blog brand c c_resources campaigns careers checkout
    collection community create creator-home creators cw directory discover europe explore
    file guidelines help home join library login logout m m2 marketing media members
    messages notifications oauth2 partners payments podcasters policy portal posts press
    pricing privacy product profile requirements resources search settings signup sitemap
    sso start-your-page store support terms user users videos`,
  own: 'me',
  forms: [
    {
      url: '/{user|bePatron|user/posts|user/about|user/creators|profile/creators}?u={id}',
      surface: 'profile',
      examples: {
        'https://www.patreon.com/user?u=12345': 'id:12345',
        'https://www.patreon.com/bePatron?u=12345': 'id:12345',
      },
    },
    {
      url: '/{c|cw|join}/{handle}',
      surface: 'profile',
      examples: {
        'https://www.patreon.com/c/AnnaB': 'annab',
        'https://www.patreon.com/cw/annab': 'annab',
        'https://www.patreon.com/join/annab': 'annab',
      },
    },
    {
      url: '/{c|cw|join}/{handle}/{…}',
      surface: 'tab',
      examples: { 'https://www.patreon.com/c/annab/posts': 'annab' },
    },
    {
      url: '/posts/{any}/{…}',
      surface: 'post',
      examples: { 'https://www.patreon.com/posts/some-words-12345678': null },
    },
    {
      url: '/{handle}/posts/{any}/{…}',
      surface: 'post',
      examples: { 'https://www.patreon.com/annab/posts/some-words-12345678': 'annab' },
    },
    {
      url: '/{handle}',
      surface: 'profile',
      examples: { 'https://www.patreon.com/AnnaB': 'annab' },
    },
    {
      url: '/{handle}/{…}',
      surface: 'tab',
      examples: { 'https://www.patreon.com/annab/about': 'annab' },
    },
  ],
  search: ['/search?q={words}'],
  nobody: [
    'https://www.patreon.com/',
    'https://www.patreon.com/home',
    'https://www.patreon.com/explore',
    'https://www.patreon.com/search?q=annab',
    'https://www.patreon.com/login',
    'https://support.patreon.com/hc/annab',
    'https://blog.patreon.com/annab',
  ],
} as const;
