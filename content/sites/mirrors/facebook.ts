// Other people’s front ends and viewers for this site. Hosts come and go: check before adding one.
export default [
  {
    name: 'Embed fixers',
    hosts: `
    facebed.com facebed.seria.moe facebookez.com fxfb.seria.moe`,
    examples: {
      'https://facebed.com/anna.b/posts/pfbid02x': 'annab',
    },
  },

  {
    name: 'Social Blade',
    hosts: 'socialblade.com',
    forms: [
      {
        url: '/facebook/{page|user}/{handle}/{…}',
        surface: 'profile',
        examples: {
          'https://socialblade.com/facebook/page/annab': 'annab',
        },
      },
    ],
    examples: {},
  },
] as const;
