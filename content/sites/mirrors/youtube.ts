// Other people’s front ends and viewers for this site. Hosts come and go: check before adding one.
export default [
  {
    name: 'Invidious, Piped',
    hosts: `
    eds-v2.piped.xn--17b.net inv-ygg.nadeko.net
    piped-material.ftp.sh piped-material.xn--17b.net piped.video yewtu.be
    yt.chocolatemoo53.com invidious.{any} inv.{any} piped.{any}`,
    forms: [
      { url: '/@{handle}/{…}', surface: 'profile', examples: {} },
      { url: '/channel/{id}/{…}', surface: 'profile', examples: {} },
      { url: '/c/{c}/{…}', surface: 'profile', examples: {} },
      { url: '/user/{user}/{…}', surface: 'profile', examples: {} },
      { url: '/watch?v={any}', surface: 'post', examples: {} },
    ],
    examples: {
      'https://yewtu.be/channel/UCX6OQ3DkcsbYNE6H8uQQuVA': 'id:UCX6OQ3DkcsbYNE6H8uQQuVA',
      'https://invidious.example.org/@anna.b': 'anna.b',
      'https://piped.video/channel/UCX6OQ3DkcsbYNE6H8uQQuVA/videos': 'id:UCX6OQ3DkcsbYNE6H8uQQuVA',
    },
  },
  {
    name: 'Poketube',
    hosts: 'poketube.fun',
    forms: [
      {
        url: '/channel?id={id}',
        surface: 'profile',
        examples: {
          'https://poketube.fun/channel?id=UCX6OQ3DkcsbYNE6H8uQQuVA': 'id:UCX6OQ3DkcsbYNE6H8uQQuVA',
        },
      },
    ],
    examples: {},
  },
  {
    name: 'Cloudtube',
    hosts: 'tube.boritsch.de tube.cadence.moe',
    forms: [
      {
        url: '/channel/{id}/{…}',
        surface: 'profile',
        examples: {
          'https://tube.cadence.moe/channel/UCX6OQ3DkcsbYNE6H8uQQuVA':
            'id:UCX6OQ3DkcsbYNE6H8uQQuVA',
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
        url: '/youtube/handle/{handle}/{…}',
        surface: 'profile',
        examples: {
          'https://socialblade.com/youtube/handle/anna.b': 'anna.b',
        },
      },
      {
        url: '/youtube/channel/{id}/{…}',
        surface: 'profile',
        examples: {
          'https://socialblade.com/youtube/channel/UCX6OQ3DkcsbYNE6H8uQQuVA':
            'id:UCX6OQ3DkcsbYNE6H8uQQuVA',
        },
      },
      {
        url: '/youtube/c/{c}/{…}',
        surface: 'profile',
        examples: {
          'https://socialblade.com/youtube/c/annab': 'c:annab',
        },
      },
      {
        url: '/youtube/user/{user}/{…}',
        surface: 'profile',
        examples: {
          'https://socialblade.com/youtube/user/some_1': 'user:some_1',
        },
      },
    ],
    examples: {},
  },
] as const;
