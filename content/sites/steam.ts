export default {
  name: 'Steam',
  hosts: { 'steamcommunity.com': '' },
  names: {
    handle: {
      shape: '[\\w-]{2,32}',
      ignores: 'case',
      link: 'https://steamcommunity.com/id/{handle}',
      shown: '{handle}',
    },
    id: {
      shape: '7656119\\d{10}',
      ignores: 'nothing',
      link: 'https://steamcommunity.com/profiles/{id}',
      shown: '{id}',
    },
  },
  reserved: '',
  forms: [
    {
      url: '/id/{handle}',
      surface: 'profile',
      examples: { 'https://steamcommunity.com/id/Anna_B/': 'anna_b' },
    },
    {
      url: '/id/{handle}/{…}',
      surface: 'tab',
      examples: { 'https://steamcommunity.com/id/anna_b/games/?tab=all': 'anna_b' },
    },
    {
      url: '/profiles/{id}',
      surface: 'profile',
      examples: { 'https://steamcommunity.com/profiles/76561197960287930': 'id:76561197960287930' },
    },
    {
      url: '/profiles/{id}/{…}',
      surface: 'tab',
      examples: {
        'https://steamcommunity.com/profiles/76561197960287930/screenshots': 'id:76561197960287930',
      },
    },
    {
      url: 'store.steampowered.com/wishlist/id/{handle}/{…}',
      surface: 'list',
      examples: { 'https://store.steampowered.com/wishlist/id/anna_b/': 'anna_b' },
    },
    {
      url: 'store.steampowered.com/wishlist/profiles/{id}/{…}',
      surface: 'list',
      examples: {
        'https://store.steampowered.com/wishlist/profiles/76561197960287930':
          'id:76561197960287930',
      },
    },
    {
      url: '/user/{any}/{…}',
      surface: 'profile',
      examples: { 'https://steamcommunity.com/user/abcd-efgh/': null },
    },
    {
      url: 's.team/p/{any}/{…}',
      surface: 'profile',
      examples: { 'https://s.team/p/abcd-efgh/WXYZ': null },
    },
    {
      url: '/sharedfiles/filedetails?id={number}',
      surface: 'post',
      examples: { 'https://steamcommunity.com/sharedfiles/filedetails/?id=123456789': null },
    },
  ],
  walls: {
    '/login/{…}?goto={url}': {
      'https://steamcommunity.com/login/home/?goto=%2Fid%2Fanna_b': 'anna_b',
    },
  },
  search: ['/search/users#text={words}'],
  notPeople: ['/groups/{any}/{…}'],
  nobody: [
    'https://steamcommunity.com/',
    'https://steamcommunity.com/groups/anna_b',
    'https://steamcommunity.com/app/440',
    'https://steamcommunity.com/my/games',
    'https://steamcommunity.com/anna_b',
    'https://steamcommunity.com/linkfilter/?url=https%3A%2F%2Fx.com%2Fanna_b',
    'https://store.steampowered.com/app/440',
  ],
} as const;
