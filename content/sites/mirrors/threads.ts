// Other people’s front ends and viewers for this site. Hosts come and go: check before adding one.
export default [
  {
    name: 'Shoelace',
    hosts: 'shoelace.mint.lgbt',
    examples: { 'https://shoelace.mint.lgbt/@anna.b': 'anna.b' },
  },
  {
    name: 'Embed fixers',
    hosts: `
    fixthreads.net fixthreads.seria.moe threadsez.com vxthreads.net`,
    examples: {
      'https://vxthreads.net/@anna.b/post/DJULD4lpPsY': 'anna.b',
    },
  },

  {
    name: 'Any other embed fixer',
    hosts: '{*}thread{*}.{any}',
    forms: [
      {
        url: '/@{handle}/post/{code}/{…}',
        surface: 'post',
        examples: {
          'https://fixthreads.example/@anna.b/post/DJULD4lpPsY': 'anna.b',
        },
      },
    ],
    examples: {},
  },
] as const;
