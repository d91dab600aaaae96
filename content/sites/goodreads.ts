// Readers and authors are numbered apart: 12345 is two people.
export default {
  name: 'Goodreads',
  hosts: { 'goodreads.com': '' },
  names: {
    handle: {
      shape: '[a-z][\\w.-]{1,60}',
      ignores: 'case',
      link: 'https://www.goodreads.com/{handle}',
      shown: '{handle}',
    },
    id: {
      shape: '\\d+',
      ignores: 'nothing',
      link: 'https://www.goodreads.com/user/show/{id}',
      shown: '{id}',
    },
    author: {
      shape: '\\d+',
      ignores: 'nothing',
      link: 'https://www.goodreads.com/author/show/{author}',
      shown: '{author}',
    },
  },
  parts: { slug: '(?:[-.][^/]*)?' },
  reserved: `
    about ads ap_signin api author award blog book books challenges choiceawards comment deals
    event friend friends genres giveaway group help home interviews jobs list message news
    newsletters notes notifications poll questions quiz quotes readingchallenge
    readingchallenges recommendations review search series shelf shelves sitemap story tag
    topic trivia user user_challenges user_status users videos work`,
  forms: [
    {
      url: '/user/show/{id}{slug}/{…}',
      surface: 'profile',
      examples: {
        'https://www.goodreads.com/user/show/12345-anna-b': 'id:12345',
        'https://www.goodreads.com/user/show/12345': 'id:12345',
      },
    },
    {
      url: '/{review/list|review/list_rss|user/followers|user/following|user/compare|list/user_lists|topic/show_user|user_status/list|quotes/list|friend/user|group/list|user_challenges/user}/{id}{slug}/{…}',
      surface: 'tab',
      examples: {
        'https://www.goodreads.com/review/list/12345-anna-b?shelf=read': 'id:12345',
        'https://www.goodreads.com/friend/user/12345-anna-b': 'id:12345',
      },
    },
    {
      url: '/author/{show|list|quotes}/{author}{slug}/{…}',
      surface: 'profile',
      examples: { 'https://www.goodreads.com/author/show/12345.Anna_B': 'author:12345' },
    },
    {
      url: '/review/show/{any}/{…}',
      surface: 'post',
      examples: { 'https://www.goodreads.com/review/show/1234567890': null },
    },
    {
      url: '/{handle}',
      surface: 'profile',
      examples: { 'https://www.goodreads.com/annab': 'annab' },
    },
  ],
  search: ['/search?q={words}'],
  nobody: [
    'https://www.goodreads.com/',
    'https://www.goodreads.com/book/show/12345.Something',
    'https://www.goodreads.com/list/show/12345',
    'https://www.goodreads.com/group/show/12345-anna',
    'https://www.goodreads.com/search?q=anna',
    'https://www.goodreads.com/user/edit',
  ],
} as const;
