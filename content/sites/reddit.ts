export default {
  name: 'Reddit',
  hosts: {
    'reddit.com': '{locale} old new m i amp ssl www.old old.www',
    'redditmedia.com': '',
    'reddittorjg6rue252oqsxryoxengawnmo46qy4kyii5wtqnwfj4ooad.onion': 'old',
  },
  names: {
    handle: {
      shape: '[\\w-]{3,20}',
      ignores: 'case',
      link: 'https://www.reddit.com/user/{handle}/',
      shown: 'u/{handle}',
    },
  },
  reserved: '',
  own: 'me',
  forms: [
    {
      url: '/{user|u}/{handle}.{json|rss|xml}',
      surface: 'profile',
      examples: {
        'https://www.reddit.com/user/anna_b.json': 'anna_b',
        'https://www.reddit.com/u/anna_b.rss': 'anna_b',
      },
    },
    {
      url: '/{user|u}/{handle}/comments/{any}/{…}',
      surface: 'post',
      examples: { 'https://www.reddit.com/user/anna_b/comments/abc123/hi/': 'anna_b' },
    },
    {
      url: '/{user|u}/{handle}/s/{code}/{…}',
      surface: 'post',
      examples: { 'https://www.reddit.com/u/anna_b/s/AbCdEf12': 'anna_b' },
    },
    {
      url: '/{user|u}/{handle}/m/{any}/{…}',
      surface: 'list',
      examples: { 'https://www.reddit.com/user/anna_b/m/places': 'anna_b' },
    },
    {
      url: '/{user|u}/{handle}',
      surface: 'profile',
      examples: {
        'https://www.reddit.com/user/Anna_B/': 'anna_b',
        'https://old.reddit.com/u/anna_b': 'anna_b',
        'https://nm.reddit.com/u/anna_b?share_id=x': 'anna_b',
      },
    },
    {
      url: '/{user|u}/{handle}/{…}',
      surface: 'tab',
      examples: {
        'https://www.reddit.com/user/anna_b/submitted/?sort=top': 'anna_b',
        'https://www.reddit.com/user/anna_b/comments/': 'anna_b',
        'https://www.old.reddit.com/user/anna_b/submitted': 'anna_b',
      },
    },
    {
      url: '/r/u_{handle}/comments/{any}/{…}',
      surface: 'post',
      examples: { 'https://www.reddit.com/r/u_Tailhook91/comments/abc123/hi/': 'tailhook91' },
    },
    {
      url: '/r/u_{handle}',
      surface: 'profile',
      examples: { 'https://www.reddit.com/r/u_Tailhook91/': 'tailhook91' },
    },
    {
      url: '/r/u_{handle}/{…}',
      surface: 'tab',
      examples: { 'https://www.reddit.com/r/u_Tailhook91/top': 'tailhook91' },
    },
    {
      url: '/message/compose/{…}?to={handle}',
      surface: 'chat',
      examples: { 'https://www.reddit.com/message/compose/?to=anna_b': 'anna_b' },
    },
    {
      url: '/search/{…}?q=author:{handle}{*}',
      surface: 'search',
      examples: { 'https://www.reddit.com/search/?q=author%3Aanna_b&sort=new': 'anna_b' },
    },
    {
      url: '/r/{any}/{comments|s}/{any}/{…}',
      surface: 'post',
      examples: {
        'https://www.reddit.com/r/pics/comments/abc123/hi/': null,
        'https://www.reddit.com/r/pics/s/AbCdEf12': null,
      },
    },
    {
      url: '/{comments|gallery|tb|poll|video}/{any}/{…}',
      surface: 'post',
      examples: {
        'https://www.reddit.com/comments/abc123': null,
        'https://www.reddit.com/gallery/abc123': null,
      },
    },
    { url: 'redd.it/{any}/{…}', surface: 'post', examples: { 'https://redd.it/abc123': null } },
    {
      url: '{i|v|preview}.redd.it/{any}/{…}',
      surface: 'media',
      examples: { 'https://i.redd.it/abc123.jpg': null },
    },
  ],
  walls: {
    '/{login|register|account|over18}/{…}?dest={url}': {
      'https://www.reddit.com/login/?dest=https%3A%2F%2Fwww.reddit.com%2Fuser%2Fanna_b%2F':
        'anna_b',
      'https://old.reddit.com/over18?dest=https%3A%2F%2Fold.reddit.com%2Fuser%2Fanna_b': 'anna_b',
    },
  },
  search: ['/search/{…}?q={words}'],
  notPeople: ['/r/{any}/{…}'],
  nobody: [
    'https://www.reddit.com/',
    'https://www.reddit.com/r/anna_b/',
    'https://www.reddit.com/user/me/',
    'https://www.reddit.com/u/me/submitted',
    'https://www.reddit.com/search/?q=anna_b',
    'https://www.reddit.com/anna_b',
    'https://out.reddit.com/t3_x?url=https%3A%2F%2Fwww.reddit.com%2Fuser%2Fanna_b',
    'https://support.reddit.com/user/anna_b',
    'https://notreddit.com/user/anna_b',
  ],
} as const;
