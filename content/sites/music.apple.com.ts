export default {
  name: 'Apple Music',
  hosts: { 'music.apple.com': 'beta geo' },
  names: {
    handle: {
      shape: '[\\w.-]{2,60}',
      ignores: 'case',
      link: 'https://music.apple.com/profile/{handle}',
      shown: '@{handle}',
    },
  },
  reserved: '',
  forms: [
    {
      url: '/profile/{handle}',
      surface: 'profile',
      examples: { 'https://music.apple.com/profile/AnnaB': 'annab' },
    },
    {
      url: '/profile/{handle}/{…}',
      surface: 'tab',
      examples: { 'https://music.apple.com/profile/annab/followers': 'annab' },
    },
    {
      url: '/{locale}/profile/{handle}',
      surface: 'profile',
      examples: {
        'https://music.apple.com/de/profile/annab': 'annab',
        'https://beta.music.apple.com/us/profile/annab?l=en': 'annab',
      },
    },
    {
      url: '/{locale}/profile/{handle}/{…}',
      surface: 'tab',
      examples: { 'https://music.apple.com/us/profile/annab/followers': 'annab' },
    },
    {
      // A playlist of a person's has this mark.
      url: '/{locale}/playlist/{any}/pl.u-{any}',
      surface: 'list',
      examples: { 'https://music.apple.com/us/playlist/sea-songs/pl.u-AbCdEf123456': null },
    },
    {
      url: '/{locale}/playlist/pl.u-{any}',
      surface: 'list',
      examples: { 'https://music.apple.com/us/playlist/pl.u-AbCdEf123456': null },
    },
  ],
  nobody: [
    'https://music.apple.com/',
    'https://music.apple.com/us/new',
    'https://music.apple.com/us/artist/some-band/1234567890',
    'https://music.apple.com/us/playlist/todays-hits/pl.f4d106fed2bd41149aaacabb233eb5eb',
    'https://support.apple.com/profile/annab',
  ],
} as const;
