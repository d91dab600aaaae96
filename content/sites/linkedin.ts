// /pub/NAME/A/B/C is an older link whose NAME is shared by namesakes: it tells nobody apart, and
// LinkedIn leads on from it to /in/.
export default {
  name: 'LinkedIn',
  hosts: { 'linkedin.com': '{locale} m mobile touch touch.www' },
  names: {
    handle: {
      shape: '[a-z0-9\\u00a1-\\uffff-]{3,100}',
      ignores: 'case',
      link: 'https://www.linkedin.com/in/{handle}/',
      shown: '{handle}',
    },
    id: {
      shape: 'AC[ow]AA[\\w-]{10,}',
      ignores: 'nothing',
      link: 'https://www.linkedin.com/in/{id}/',
      shown: '{id}',
    },
  },
  // The directory of namesakes is nobody's.
  parts: { namesake: '(?!dir(?:/|$))[^/]+' },
  reserved: '',
  own: 'me edit',
  forms: [
    {
      url: '/{in|mwlite/in|m/in|comm/in}/{id}/{…}',
      surface: 'profile',
      examples: {
        'https://www.linkedin.com/in/ACoAABcdEfGhIjKlMnOpQrStUvWxYz012345/':
          'id:ACoAABcdEfGhIjKlMnOpQrStUvWxYz012345',
        'https://www.linkedin.com/comm/in/ACoAABcdEfGhIjKlMnOpQrStUvWxYz012345':
          'id:ACoAABcdEfGhIjKlMnOpQrStUvWxYz012345',
      },
    },
    {
      url: '/sales/{lead|people}/{id}{*}/{…}',
      surface: 'profile',
      examples: {
        'https://www.linkedin.com/sales/lead/ACoAABcdEfGhIjKlMnOpQrStUvWxYz012345,NAME_SEARCH,abCD':
          'id:ACoAABcdEfGhIjKlMnOpQrStUvWxYz012345',
      },
    },
    {
      url: '/profile/view?id={id}',
      surface: 'profile',
      examples: {
        'https://www.linkedin.com/profile/view?trk=x&id=ACoAABcdEfGhIjKlMnOpQrStUvWxYz012345':
          'id:ACoAABcdEfGhIjKlMnOpQrStUvWxYz012345',
      },
    },
    {
      url: '/profile/view/{…}',
      surface: 'profile',
      examples: { 'https://www.linkedin.com/profile/view?id=12345678': null },
    },
    {
      url: '/{in|mwlite/in|mwlite/profile/in|m/in|comm/in}/{handle}',
      surface: 'profile',
      examples: {
        'https://www.linkedin.com/in/anna-b-81a8/': 'anna-b-81a8',
        'https://de.linkedin.com/in/peter-m%C3%BCller-81a8/': 'peter-müller-81a8',
        'https://www.linkedin.com/mwlite/in/anna-b-81a8': 'anna-b-81a8',
        'https://www.linkedin.com/comm/in/anna-b-81a8?trk=eml': 'anna-b-81a8',
        'https://ca.linkedin.com/in/Didier-Charette-0630b1b6?original_referer=https%3A%2F%2Fduckduckgo.com%2F':
          'didier-charette-0630b1b6',
      },
    },
    {
      url: '/in/{handle}/{locale}',
      surface: 'profile',
      examples: {
        'https://www.linkedin.com/in/anna-b-81a8/de': 'anna-b-81a8',
        'https://www.linkedin.com/in/anna-b-81a8/zh-cn/': 'anna-b-81a8',
      },
    },
    {
      url: '/{in|mwlite/in|m/in|comm/in}/{handle}/{…}',
      surface: 'tab',
      examples: {
        'https://www.linkedin.com/in/anna-b-81a8/details/experience/': 'anna-b-81a8',
        'https://www.linkedin.com/in/anna-b-81a8/recent-activity/all/': 'anna-b-81a8',
        'https://www.linkedin.com/in/anna-b-81a8/overlay/contact-info/': 'anna-b-81a8',
      },
    },
    {
      url: '/posts/{handle}_{*}/{…}',
      surface: 'post',
      examples: {
        'https://www.linkedin.com/posts/anna-b-81a8_hiring-activity-6665508550111912345-x1Yz':
          'anna-b-81a8',
      },
    },
    {
      url: '/today/author/{handle}/{…}',
      surface: 'tab',
      examples: { 'https://www.linkedin.com/today/author/anna-b-81a8': 'anna-b-81a8' },
    },
    {
      url: '/pub/{namesake}/{any}/{…}',
      surface: 'profile',
      examples: { 'https://www.linkedin.com/pub/anna-b/81/a8/630': null },
    },
    {
      url: '/{feed/update|embed/feed/update}/{any}/{…}',
      surface: 'post',
      examples: {
        'https://www.linkedin.com/feed/update/urn:li:activity:6665508550111912345/': null,
      },
    },
    {
      url: '/pulse/{any}/{…}',
      surface: 'post',
      examples: { 'https://www.linkedin.com/pulse/some-thoughts-anna-b': null },
    },
    {
      url: '/messaging/thread/{any}/{…}',
      surface: 'chat',
      examples: { 'https://www.linkedin.com/messaging/thread/2-abcDEF==/': null },
    },
    { url: 'lnkd.in/{any}/{…}', surface: 'post', examples: { 'https://lnkd.in/eAbCdEf': null } },
  ],
  walls: {
    '/{authwall|login|signup|uas|checkpoint|start}/{…}?sessionRedirect={url}': {
      'https://www.linkedin.com/authwall?trk=x&sessionRedirect=https%3A%2F%2Fde.linkedin.com%2Fin%2Fanna-b-81a8':
        'anna-b-81a8',
    },
    '/{authwall|login|signup|uas|checkpoint|start}/{…}?session_redirect={url}': {
      'https://www.linkedin.com/uas/login?session_redirect=%2Fin%2Fanna-b-81a8%2F': 'anna-b-81a8',
    },
  },
  search: [
    '/search/results/{…}?keywords={words}',
    '/pub/dir?firstName={words}',
    '/pub/dir?lastName={words}',
  ],
  also: ['miniProfileUrn=urn:li:fs_miniProfile:{id}'],
  notPeople: ['/{company|school|showcase|groups|company-beta}/{any}/{…}'],
  nobody: [
    'https://www.linkedin.com/',
    'https://www.linkedin.com/feed/',
    'https://www.linkedin.com/pub/dir/Anna/B',
    'https://www.linkedin.com/in/',
    'https://www.linkedin.com/in/me/',
    'https://www.linkedin.com/in/edit/',
    'https://www.linkedin.com/company/anna-b/',
    'https://www.linkedin.com/school/anna-b/',
    'https://www.linkedin.com/jobs/view/12345/',
    'https://www.linkedin.com/groups/12345/',
    'https://www.linkedin.com/anna-b-81a8',
    'https://business.linkedin.com/in/anna-b-81a8',
    'https://learning.linkedin.com/in/anna-b-81a8',
  ],
} as const;
