// A name on TikTok needs its @: whatever has none is a page of the site, so no word is reserved.
export default {
  name: 'TikTok',
  hosts: { 'tiktok.com': 'm lite', 'tiktokv.com': 'm' },
  names: {
    handle: {
      shape: '(?=[\\w.]{1,24}(?:[/?#&]|$))[\\w.]*\\w',
      ignores: 'case',
      link: 'https://www.tiktok.com/@{handle}',
      shown: '@{handle}',
    },
    id: {
      shape: '\\d+|MS4wLjAB[\\w-]+',
      ignores: 'nothing',
      link: 'https://www.tiktok.com/@{id}',
      shown: '{id}',
    },
  },
  parts: { videoId: '\\d{18,20}' },
  reserved: '',
  forms: [
    {
      url: '/@/{video|photo}/{number}/{…}',
      surface: 'post',
      examples: { 'https://www.tiktok.com/@/video/7668090902816017671/': null },
    },
    {
      url: '/{share/video|share/live|embed|embed/v2|embed/v3|player/v1}/{number}/{…}',
      surface: 'post',
      examples: {
        'https://m.tiktok.com/share/video/7668090902816017671': null,
        'https://www.tiktok.com/embed/v2/7668090902816017671': null,
        'https://m.tiktok.com/share/live/7668090902816017671': null,
      },
    },
    {
      url: '/v/{number}{*}',
      surface: 'post',
      examples: { 'https://m.tiktok.com/v/7668090902816017671.html': null },
    },
    {
      url: '/t/{code}/{…}',
      surface: 'post',
      examples: { 'https://www.tiktok.com/t/ZTRC5xgJp': null },
    },
    {
      url: '{vm|vt}.tiktok.com/{code}/{…}',
      surface: 'post',
      examples: {
        'https://vm.tiktok.com/ZTRC5xgJp/': null,
        'https://vt.tiktok.com/ZTRC5xgJp/': null,
      },
    },
    {
      url: '/{share/user|h5/share/usr}/{id}{*}',
      surface: 'profile',
      examples: {
        'https://m.tiktok.com/h5/share/usr/6812345678901234567.html': 'id:6812345678901234567',
      },
    },
    {
      url: '/messages/{…}?u={id}',
      surface: 'chat',
      examples: {
        'https://www.tiktok.com/messages?lang=en&u=6812345678901234567': 'id:6812345678901234567',
      },
    },
    {
      url: '/@{id}/{video|photo}/{number}/{…}',
      surface: 'post',
      examples: {
        'https://www.tiktok.com/@6812345678901234567/video/7668090902816017671':
          'id:6812345678901234567',
      },
    },
    {
      url: '/@{id}',
      surface: 'profile',
      examples: {
        'https://www.tiktok.com/@6812345678901234567': 'id:6812345678901234567',
        'https://www.tiktok.com/@MS4wLjABAAAAv7iSuuXDJGDvJkmH_vz1qkDZYo1apxgzaxdBSeIuPiM':
          'id:MS4wLjABAAAAv7iSuuXDJGDvJkmH_vz1qkDZYo1apxgzaxdBSeIuPiM',
      },
    },
    {
      url: '/@{id}/{…}',
      surface: 'tab',
      examples: { 'https://www.tiktok.com/@6812345678901234567/live': 'id:6812345678901234567' },
    },
    {
      url: '/embed/@{handle}/{…}',
      surface: 'profile',
      examples: { 'https://www.tiktok.com/embed/@anna.b': 'anna.b' },
    },
    {
      url: '/@{handle}/{video|photo}/{number}/{…}',
      surface: 'post',
      examples: {
        'https://www.tiktok.com/@anna.b/video/7668090902816017671?is_from_webapp=1': 'anna.b',
        'https://www.tiktok.com/@Anna.B/photo/7668090902816017671': 'anna.b',
      },
    },
    {
      url: '/@{handle}/{collection|playlist}/{any}/{…}',
      surface: 'list',
      examples: { 'https://www.tiktok.com/@anna.b/playlist/trips-7668090902816017671': 'anna.b' },
    },
    {
      url: '/@{handle}',
      surface: 'profile',
      examples: {
        'https://www.tiktok.com/@anna.b': 'anna.b',
        'https://www.tiktok.com/%40anna.b': 'anna.b',
        'https://m.tiktok.com/@Anna.B?lang=de&_t=8a': 'anna.b',
        'https://www.tiktok.com/@music': 'music',
        'https://lite.tiktok.com/@anna.b': 'anna.b',
      },
    },
    {
      url: '/@{handle}/{…}',
      surface: 'tab',
      examples: { 'https://www.tiktok.com/@anna.b/live': 'anna.b' },
    },
  ],
  walls: {
    '/login/{…}?redirect_url={url}': {
      'https://www.tiktok.com/login?redirect_url=https%3A%2F%2Fwww.tiktok.com%2F%40anna.b':
        'anna.b',
      'https://www.tiktok.com/login/phone-or-email?redirect_url=%2F%40anna.b': 'anna.b',
    },
  },
  search: ['/search/{…}?q={words}'],
  also: ['user_id={id}', 'sec_uid={id}', 'sec_user_id={id}'],
  nobody: [
    'https://www.tiktok.com/',
    'https://www.tiktok.com/anna.b',
    'https://www.tiktok.com/foryou',
    'https://www.tiktok.com/tag/anna.b',
    'https://www.tiktok.com/music/anna-7668090902816017671',
    'https://www.tiktok.com/search?q=anna.b',
    'https://www.tiktok.com/@',
    'https://ads.tiktok.com/@anna.b',
    'https://newsroom.tiktok.com/@anna.b',
  ],
} as const;
