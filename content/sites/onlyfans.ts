export default {
  name: 'OnlyFans',
  hosts: { 'onlyfans.com': '' },
  names: {
    handle: {
      shape: '[\\w.-]{3,32}',
      ignores: 'case',
      link: 'https://onlyfans.com/{handle}',
      shown: '@{handle}',
    },
    id: { shape: '\\d+', ignores: 'nothing', link: 'https://onlyfans.com/u{id}', shown: 'u{id}' },
  },
  reserved: `
    404 about acceptable-use-policy account ads affiliates anti-trafficking api api2 app auth
    blog bookmarks brand bundles cards careers chats collections community contact contract
    cookies create deactivate dmca earnings en error explore fan faq feed files funnels guide
    help home how legal lists live login logout media messages money my new notification
    notifications oauth ofac password payments posts posts-schedule press privacy promotions
    public queue refer referrals register robots.txt rtp sales schedule search search-posts
    search_users security settings shop signup statements statistics store stories story
    streaming streams subscribe subscriptions support terms tips tos transactions transparency
    trial usc usc2257 users vault verify video wallet welcome`,
  reservedFrom: 'routes as commonly known, not read from the site, November 2026',
  forms: [
    {
      url: '/u{id}/{…}',
      surface: 'profile',
      examples: { 'https://onlyfans.com/u12345': 'id:12345' },
    },
    {
      url: '/{number}/{handle}/{…}',
      surface: 'post',
      examples: { 'https://onlyfans.com/123456789/anna.b': 'anna.b' },
    },
    { url: '/{number}', surface: 'post', examples: { 'https://onlyfans.com/123456789': null } },
    { url: '/{handle}', surface: 'profile', examples: { 'https://onlyfans.com/Anna.B': 'anna.b' } },
    {
      url: '/{handle}/{…}',
      surface: 'tab',
      examples: {
        'https://onlyfans.com/anna.b/media': 'anna.b',
        'https://onlyfans.com/anna.b/videos': 'anna.b',
      },
    },
  ],
  nobody: [
    'https://onlyfans.com/',
    'https://onlyfans.com/terms',
    'https://onlyfans.com/my/chats',
    'https://onlyfans.com/posts/bookmarks',
    'https://blog.onlyfans.com/anna.b',
  ],
} as const;
