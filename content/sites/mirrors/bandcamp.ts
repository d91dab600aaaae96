// Other people’s front ends and viewers for this site. Hosts come and go: check before adding one.
export default [
  {
    name: 'Tent',
    hosts: 'bandcamp.lurkmore.com tn.dc09.ru tn.maid.zone tn.vern.cc tent.{any}',
    forms: [
      {
        url: '/artist.php?name={handle}',
        surface: 'profile',
        examples: { 'https://tent.example.org/artist.php?name=annab': 'annab' },
      },
      {
        url: '/release.php?artist={handle}',
        surface: 'post',
        examples: {
          'https://tent.example.org/release.php?artist=annab&type=album&name=x': 'annab',
        },
      },
    ],
    examples: {},
  },
] as const;
