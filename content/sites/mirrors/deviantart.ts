// Other people’s front ends and viewers for this site. Hosts come and go: check before adding one.
export default [
  {
    name: 'SkunkyArt',
    hosts: `
    art.bloat.cat da.opnxng.com sa.dc09.ru sa.orehus.club skunky.bloat.cat skunkyart.{any}`,
    forms: [
      {
        url: '/group_user?q={handle}',
        surface: 'profile',
        examples: { 'https://skunkyart.lumaeris.com/group_user?q=annab&type=about': 'annab' },
      },
      {
        url: '/post/{handle}/{any}',
        surface: 'post',
        examples: { 'https://skunkyart.lumaeris.com/post/annab/a-picture-12345': 'annab' },
      },
    ],
    examples: {},
  },
] as const;
