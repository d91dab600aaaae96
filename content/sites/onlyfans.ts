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
    about acceptable-use-policy account anti-trafficking api auth blog bookmarks brand
    collections contact contract cookies create deactivate dmca explore faq files funnels help
    home how lists login logout messages my notifications ofac password payments posts privacy
    promotions refer referrals register rtp sales search security settings signup statements
    stories streams subscribe subscriptions support terms transparency usc usc2257 vault
    wallet`,
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
