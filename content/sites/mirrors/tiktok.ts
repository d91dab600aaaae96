// Other people’s front ends and viewers for this site. Hosts come and go: check before adding one.
export default [
  {
    name: 'Proxitok',
    hosts: `
    cringe.seitan-ayoub.lol cringe.whatever.social tiktok.wpme.pl tok.adminforge.de
    tok.artemislena.eu tok.habedieeh.re tt.opnxng.com proxitok.{any}`,
    examples: {
      'https://proxitok.pabloferreiro.es/@anna.b': 'anna.b',
      'https://tok.adminforge.de/@anna.b/video/7668090902816017671': 'anna.b',
    },
  },
  {
    name: 'Viewers',
    hosts: 'urlebird.com ttonlineviewer.com',
    forms: [
      {
        url: '/user/{handle}/{…}',
        surface: 'profile',
        examples: {
          'https://urlebird.com/user/anna.b/': 'anna.b',
          'https://ttonlineviewer.com/user/anna.b': 'anna.b',
        },
      },
      {
        url: '/video/{any}/{…}',
        surface: 'post',
        examples: { 'https://urlebird.com/video/some-words-7668090902816017671/': null },
      },
    ],
    examples: {},
  },
  {
    name: 'Tikbuddy',
    hosts: 'tikbuddy.com',
    forms: [
      {
        url: '/{locale}/tiktok/{handle}',
        surface: 'profile',
        examples: { 'https://tikbuddy.com/en/tiktok/anna.b': 'anna.b' },
      },
    ],
    examples: {},
  },
  {
    name: 'Embed fixers',
    hosts: `
    a.tnktok.com d.tnktok.com kktiktok.com tfxktok.com tiktokez.com tiktxk.com tnktok.com vxtiktok.com`,
    examples: {
      'https://tnktok.com/@anna.b/video/7668090902816017671': 'anna.b',
    },
  },

  {
    name: 'Any other embed fixer',
    hosts: '{any}.{any}',
    forms: [
      {
        url: '/@{handle}/{video|photo}/{videoId}/{…}',
        surface: 'post',
        examples: {
          'https://fixer.example/@anna.b/video/7668090902816017671': 'anna.b',
        },
      },
    ],
    examples: {},
  },

  {
    name: 'Social Blade',
    hosts: 'socialblade.com',
    forms: [
      {
        url: '/tiktok/user/{handle}/{…}',
        surface: 'profile',
        examples: {
          'https://socialblade.com/tiktok/user/anna.b': 'anna.b',
        },
      },
    ],
    examples: {},
  },

  {
    name: 'Farside',
    hosts: 'farside.link',
    forms: [
      {
        url: '/proxitok/@{handle}/{…}',
        surface: 'profile',
        examples: {
          'https://farside.link/proxitok/@anna.b': 'anna.b',
        },
      },
    ],
    examples: {},
  },
] as const;
