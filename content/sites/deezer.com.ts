export default {
  name: 'Deezer',
  hosts: { 'deezer.com': '' },
  names: {
    id: {
      shape: '\\d+',
      ignores: 'nothing',
      link: 'https://www.deezer.com/profile/{id}',
      shown: '{id}',
    },
  },
  reserved: '',
  own: 'me',
  forms: [
    {
      url: '/profile/{id}',
      surface: 'profile',
      examples: { 'https://www.deezer.com/profile/1122334455': 'id:1122334455' },
    },
    {
      url: '/profile/{id}/{…}',
      surface: 'tab',
      examples: { 'https://www.deezer.com/profile/1122334455/loved': 'id:1122334455' },
    },
    {
      url: '/{locale}/profile/{id}',
      surface: 'profile',
      examples: { 'https://www.deezer.com/en/profile/1122334455': 'id:1122334455' },
    },
    {
      url: '/{locale}/profile/{id}/{…}',
      surface: 'tab',
      examples: { 'https://www.deezer.com/us/profile/1122334455/playlists': 'id:1122334455' },
    },
    {
      url: '/{playlist|playlists}/{number}/{…}',
      surface: 'list',
      examples: { 'https://www.deezer.com/playlist/1234567890': null },
    },
    {
      url: '/{locale}/playlist/{number}/{…}',
      surface: 'list',
      examples: { 'https://www.deezer.com/fr/playlist/1234567890': null },
    },
  ],
  nobody: [
    'https://www.deezer.com/',
    'https://www.deezer.com/en/artist/1234',
    'https://www.deezer.com/en/album/1234',
    'https://www.deezer.com/search/anna',
    'https://www.deezer.com/en/profile/me',
    'https://support.deezer.com/profile/1122334455',
  ],
} as const;
