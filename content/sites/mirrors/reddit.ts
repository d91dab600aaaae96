// Other people’s front ends and viewers for this site. Hosts come and go: check before adding one.
export default [
  {
    name: 'Redlib, Libreddit, Teddit',
    hosts: `
    libredd.it red.artemislena.eu safereddit.com redlib.{any} libreddit.{any} teddit.{any}`,
    examples: {
      'https://safereddit.com/user/anna_b': 'anna_b',
      'https://redlib.example.org/u/anna_b/submitted': 'anna_b',
    },
  },
  {
    name: 'Embed fixers',
    hosts: `
    fxreddit.seria.moe redditez.com rxddit.com vxreddit.com`,
    examples: {
      'https://rxddit.com/user/anna_b/comments/abc123/hi/': 'anna_b',
    },
  },

  {
    name: 'Farside',
    hosts: 'farside.link',
    forms: [
      {
        url: '/{redlib|libreddit|teddit}/{u|user}/{handle}/{…}',
        surface: 'profile',
        examples: {
          'https://farside.link/redlib/user/anna_b': 'anna_b',
        },
      },
    ],
    examples: {},
  },
] as const;
