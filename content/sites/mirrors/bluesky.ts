// Other people’s front ends and viewers for this site. Hosts come and go: check before adding one.
export default [
  {
    name: 'Embed fixers',
    hosts:
      'fxbsky.app vxbsky.app cbsky.app bskx.app bskyx.app bskye.app bskyez.com bsyy.app r.bskx.app xbsky.app',
    examples: { 'https://fxbsky.app/profile/anna.bsky.social/post/3kabc': 'anna.bsky.social' },
  },
  {
    name: 'Front ends',
    hosts: `
    blacksky.community catsky.social deer.social mu.social reddwarf.app skylight.social witchsky.app zeppelin.social`,
    examples: {
      'https://deer.social/profile/anna.bsky.social': 'anna.bsky.social',
      'https://witchsky.app/profile/anna.example/post/3kabc': 'anna.example',
    },
  },

  {
    name: 'Any other front end',
    hosts: '{any}.{any}',
    forms: [
      {
        url: '/profile/{native}/post/{any}/{…}',
        surface: 'post',
        key: '{native}',
        examples: {
          'https://front.example/profile/anna.bsky.social/post/3kabc': 'anna.bsky.social',
        },
      },
      {
        url: '/profile/{native}/{…}',
        surface: 'profile',
        key: '{native}',
        examples: {
          'https://front.example/profile/anna.bsky.social': 'anna.bsky.social',
        },
      },
      {
        url: '/profile/{id}/{…}',
        surface: 'profile',
        examples: {
          'https://front.example/profile/did:plc:z72i7hdynmk6r22z27h6tvur':
            'id:did:plc:z72i7hdynmk6r22z27h6tvur',
        },
      },
    ],
    examples: {},
  },

  {
    name: 'PDSls',
    hosts: 'pdsls.dev pds.ls',
    forms: [
      {
        url: '/at/{handle}/{…}',
        surface: 'profile',
        examples: {
          'https://pdsls.dev/at/anna.bsky.social': 'anna.bsky.social',
        },
      },
    ],
    examples: {},
  },
] as const;
