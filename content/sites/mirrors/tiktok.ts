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
] as const;
