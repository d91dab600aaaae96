export default {
  name: 'Spotify',
  hosts: { 'open.spotify.com': '', 'play.spotify.com': '', 'embed.spotify.com': '' },
  names: {
    handle: {
      shape: '[^\\s/?#&:]+',
      ignores: 'case',
      link: 'https://open.spotify.com/user/{handle}',
      shown: '{handle}',
    },
  },
  parts: { intl: 'intl-[a-z-]+' },
  reserved: '',
  own: 'me',
  forms: [
    {
      url: '/{intl}/user/{handle}',
      surface: 'profile',
      examples: { 'https://open.spotify.com/intl-de/user/hitradio%C3%B63': 'hitradioö3' },
    },
    {
      url: '/{intl}/user/{handle}/{…}',
      surface: 'tab',
      examples: { 'https://open.spotify.com/intl-fr/user/anna.b/playlists': 'anna.b' },
    },
    {
      url: '/{user|embed/user}/{handle}/playlist/{any}/{…}',
      surface: 'list',
      examples: {
        'https://open.spotify.com/user/anna.b/playlist/37i9dQZF1DX0XUsuxWHRQd': 'anna.b',
      },
    },
    {
      url: '/user/{handle}',
      surface: 'profile',
      examples: {
        'https://open.spotify.com/user/anna.b?si=abc': 'anna.b',
        'https://open.spotify.com/user/!K7': '!k7',
        'https://open.spotify.com/user/31l77y2al5lnn7mxfrmd4bpfhqke':
          '31l77y2al5lnn7mxfrmd4bpfhqke',
      },
    },
    {
      url: '/user/{handle}/{…}',
      surface: 'tab',
      examples: { 'https://open.spotify.com/user/anna.b/followers': 'anna.b' },
    },
    {
      url: 'spotify:/user:{handle}',
      surface: 'profile',
      examples: { 'spotify:user:anna.b': 'anna.b' },
    },
    {
      url: 'spotify:/user:{handle}:playlist:{any}',
      surface: 'list',
      examples: { 'spotify:user:anna.b:playlist:37i9dQZF1DX0XUsuxWHRQd': 'anna.b' },
    },
    {
      url: '/playlist/{any}/{…}',
      surface: 'list',
      examples: { 'https://open.spotify.com/playlist/37i9dQZF1DX0XUsuxWHRQd?si=abc': null },
    },
    {
      url: 'spotify.link/{any}',
      surface: 'profile',
      examples: { 'https://spotify.link/AbCdEf12': null },
    },
  ],
  search: ['/search/{words}/{…}', '/search/{words}'],
  nobody: [
    'https://open.spotify.com/',
    'https://open.spotify.com/artist/4Z8W4fKeB5YxbusRsdQVPb',
    'https://open.spotify.com/track/11dFghVXANMlKmJXsNCbNl',
    'https://open.spotify.com/search/anna.b',
    'https://www.spotify.com/de/premium',
    'https://support.spotify.com/user/anna.b',
  ],
} as const;
