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
    about activate ad_choices advertise api app apps artists blog browse business careers
    categories chart charts checkout community community-guidelines company-info connect contact
    content contests cookies copyright creators credits_page dashboard developers discover
    download emails embed error events explore feed for-artists for-you forgot forum gift gifts
    go groups groups_old help home import imprint insights invite jobs legal library license
    likes live login logout make-music me members messages messages_list mobile music-copyright
    network new news next notes notifications oauth oembed offers order pages pages-old partners
    payments people plans player player_widget playlist playlists podcasting popular premium
    press press-room pricing privacy pro profile promote promotion purchases recent register
    report repost robots.txt search security session sessions settings share shop signin signup
    site sitemap sites sounds stations stats store stream stream_settings student subscribe
    subscriptions support support_page tags terms terms-of-use track tracks transparency
    trending upload user users videos welcome widget you your`,
  reservedFrom: 'yt-dlp; routes as commonly known, not read from the site, November 2026',
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
