export default {
  name: 'SoundCloud',
  hosts: { 'soundcloud.com': 'm' },
  names: {
    handle: {
      shape: '[\\w-]{2,60}',
      ignores: 'case',
      link: 'https://soundcloud.com/{handle}',
      shown: '{handle}',
    },
  },
  reserved: `
    activate artists business charts checkout community-guidelines company-info connect
    contests creators discover download feed for-artists go groups imprint insights jobs legal
    library login logout messages mobile notifications pages people player playlists
    podcasting popular premium press pro search settings signin stations store stream tags
    terms-of-use tracks upload you your`,
  own: 'me you',
  forms: [
    {
      url: 'on.soundcloud.com/{any}',
      surface: 'post',
      examples: { 'https://on.soundcloud.com/AbCdEf12': null },
    },
    {
      url: 'api.soundcloud.com/{tracks|users|playlists}/{any}',
      surface: 'post',
      examples: { 'https://api.soundcloud.com/tracks/123456': null },
    },
    {
      url: '/{handle}/sets/{any}/{…}',
      surface: 'list',
      examples: { 'https://soundcloud.com/anna-b/sets/evenings': 'anna-b' },
    },
    {
      url: '/{handle}/{tracks|albums|sets|reposts|likes|comments|spotlight|followers|following|popular-tracks|toptracks|groups}',
      surface: 'tab',
      examples: {
        'https://soundcloud.com/anna-b/likes': 'anna-b',
        'https://soundcloud.com/anna-b/sets': 'anna-b',
        'https://soundcloud.com/anna-b/popular-tracks': 'anna-b',
      },
    },
    {
      url: '/{handle}',
      surface: 'profile',
      examples: {
        'https://soundcloud.com/anna-b': 'anna-b',
        'https://m.soundcloud.com/Anna-B?utm_source=x': 'anna-b',
      },
    },
    {
      url: '/{handle}/{any}/{…}',
      surface: 'post',
      examples: {
        'https://soundcloud.com/anna-b/a-song': 'anna-b',
        'https://soundcloud.com/anna-b/a-song/s-AbCdE': 'anna-b',
      },
    },
  ],
  walls: {
    'w.soundcloud.com/player?url={url}': {
      'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fanna-b%2Fa-song':
        'anna-b',
      'https://w.soundcloud.com/player/?url=https%3A%2F%2Fapi.soundcloud.com%2Ftracks%2F123456':
        null,
    },
    '/#{url}': { 'https://soundcloud.com/#/anna-b': 'anna-b' },
  },
  search: ['/search/{…}?q={words}'],
  nobody: [
    'https://soundcloud.com/',
    'https://soundcloud.com/discover',
    'https://soundcloud.com/search?q=anna-b',
    'https://soundcloud.com/you/likes',
    'https://soundcloud.com/tags/anna',
    'https://help.soundcloud.com/anna-b',
    'https://community.soundcloud.com/anna-b',
  ],
} as const;
