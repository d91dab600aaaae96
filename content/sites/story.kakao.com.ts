// Who chose no name has an id that begins with _, and its letter case counts.
export default {
  name: 'KakaoStory',
  hosts: { 'story.kakao.com': '' },
  names: {
    handle: {
      shape: '[a-z0-9][\\w.-]{2,39}',
      ignores: 'case',
      link: 'https://story.kakao.com/{handle}',
      shown: '{handle}',
    },
    id: {
      shape: '_\\w{4,20}',
      ignores: 'nothing',
      link: 'https://story.kakao.com/{id}',
      shown: '{id}',
    },
  },
  reserved: `
    {table}
    bookmark bookmarks discovery invitation message notice talk`,
  reservedFrom: 'routes as commonly known, not read from the site, November 2026',
  own: 'me',
  forms: [
    {
      url: '/{id}',
      surface: 'profile',
      examples: { 'https://story.kakao.com/_AbCdE1': 'id:_AbCdE1' },
    },
    {
      url: '/{id}/{favorites|profile|photos|friends}/{…}',
      surface: 'tab',
      examples: { 'https://story.kakao.com/_AbCdE1/profile': 'id:_AbCdE1' },
    },
    {
      url: '/{id}/{any}/{…}',
      surface: 'post',
      examples: { 'https://story.kakao.com/_AbCdE1/GhIjKlMnOp0': 'id:_AbCdE1' },
    },
    {
      url: '/{handle}',
      surface: 'profile',
      examples: { 'https://story.kakao.com/Anna_B': 'anna_b' },
    },
    {
      url: '/{handle}/{favorites|profile|photos|friends}/{…}',
      surface: 'tab',
      examples: { 'https://story.kakao.com/anna_b/favorites': 'anna_b' },
    },
    {
      url: '/{handle}/{any}/{…}',
      surface: 'post',
      examples: { 'https://story.kakao.com/anna_b/GhIjKlMnOp0': 'anna_b' },
    },
  ],
  notPeople: ['/ch/{any}/{…}'],
  nobody: [
    'https://story.kakao.com/',
    'https://story.kakao.com/ch/some-shop',
    'https://story.kakao.com/share?url=https%3A%2F%2Fexample.org',
    'https://story.kakao.com/s/login',
    'https://story.kakao.com/hashtag/sea',
    'https://pf.kakao.com/_AbCdE1',
  ],
} as const;
