// A name is a number at first, and may be chosen once; both open the same page.
export default {
  name: 'Douban',
  hosts: { 'douban.com': 'm movie book music' },
  names: {
    handle: {
      shape: '[\\w.-]{2,40}',
      ignores: 'case',
      link: 'https://www.douban.com/people/{handle}/',
      shown: '{handle}',
    },
  },
  reserved: '',
  forms: [
    {
      url: '{movie|book|music}.douban.com/people/{handle}/{collect|wish|do}/{…}',
      surface: 'list',
      examples: {
        'https://movie.douban.com/people/annab/collect?start=15': 'annab',
        'https://book.douban.com/people/annab/wish': 'annab',
      },
    },
    {
      url: '/people/{handle}/{contacts|rev_contacts}/{…}',
      surface: 'list',
      examples: { 'https://www.douban.com/people/annab/rev_contacts': 'annab' },
    },
    {
      url: '/people/{handle}/status/{number}/{…}',
      surface: 'post',
      examples: { 'https://www.douban.com/people/annab/status/1234567890/': 'annab' },
    },
    {
      url: '/people/{handle}',
      surface: 'profile',
      examples: {
        'https://www.douban.com/people/AnnaB/': 'annab',
        'https://www.douban.com/people/12345678/': '12345678',
        'https://m.douban.com/people/annab': 'annab',
        'https://movie.douban.com/people/annab/': 'annab',
      },
    },
    {
      url: '/people/{handle}/{…}',
      surface: 'tab',
      examples: {
        'https://www.douban.com/people/annab/statuses': 'annab',
        'https://www.douban.com/people/annab/photos': 'annab',
      },
    },
    {
      url: '/{note|review}/{number}/{…}',
      surface: 'post',
      examples: {
        'https://www.douban.com/note/123456789/': null,
        'https://movie.douban.com/review/12345678/': null,
      },
    },
    {
      url: '/doulist/{number}/{…}',
      surface: 'list',
      examples: { 'https://www.douban.com/doulist/12345/': null },
    },
  ],
  notPeople: ['/group/{any}/{…}'],
  nobody: [
    'https://www.douban.com/',
    'https://www.douban.com/mine/',
    'https://www.douban.com/people/',
    'https://www.douban.com/group/12345/',
    'https://movie.douban.com/subject/1234567/',
    'https://accounts.douban.com/passport/login',
  ],
} as const;
