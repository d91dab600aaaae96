export default {
  name: 'Bilibili',
  hosts: { 'space.bilibili.com': '' },
  names: {
    handle: {
      shape: '\\d+',
      ignores: 'nothing',
      link: 'https://space.bilibili.com/{handle}',
      shown: '{handle}',
    },
  },
  reserved: '',
  forms: [
    {
      url: '/{handle}/{favlist|lists|fans|relation|channel}/{…}',
      surface: 'list',
      examples: {
        'https://space.bilibili.com/112233445/favlist?fid=1': '112233445',
        'https://space.bilibili.com/112233445/fans/follow': '112233445',
      },
    },
    {
      url: '/{handle}',
      surface: 'profile',
      examples: {
        'https://space.bilibili.com/112233445': '112233445',
        'https://space.bilibili.com/112233445?spm_id_from=333.1007.0.0': '112233445',
      },
    },
    {
      url: '/{handle}/{…}',
      surface: 'tab',
      examples: {
        'https://space.bilibili.com/112233445/dynamic': '112233445',
        'https://space.bilibili.com/112233445/upload/video': '112233445',
      },
    },
    {
      url: '/h5/follow?mid={handle}',
      surface: 'list',
      examples: { 'https://space.bilibili.com/h5/follow?mid=112233445&type=fans': '112233445' },
    },
    {
      url: 'm.bilibili.com/space/{handle}',
      surface: 'profile',
      examples: { 'https://m.bilibili.com/space/112233445?from=search': '112233445' },
    },
    {
      url: 'm.bilibili.com/space/{handle}/{…}',
      surface: 'tab',
      examples: { 'https://m.bilibili.com/space/112233445/dynamic': '112233445' },
    },
    {
      url: '{bilibili.com|m.bilibili.com}/{video|opus|read|dynamic}/{any}/{…}',
      surface: 'post',
      examples: {
        'https://www.bilibili.com/video/BV1Ab4y1C7dE/': null,
        'https://m.bilibili.com/dynamic/123456789012345678': null,
      },
    },
    {
      url: 't.bilibili.com/{number}',
      surface: 'post',
      examples: { 'https://t.bilibili.com/123456789012345678': null },
    },
    {
      url: 'live.bilibili.com/{number}',
      surface: 'tab',
      examples: { 'https://live.bilibili.com/12345678': null },
    },
    { url: 'b23.tv/{any}', surface: 'post', examples: { 'https://b23.tv/AbCdEfG': null } },
  ],
  nobody: [
    'https://space.bilibili.com/',
    'https://www.bilibili.com/',
    'https://www.bilibili.com/anime/',
    'https://t.bilibili.com/',
    'https://search.bilibili.com/all?keyword=anna',
  ],
} as const;
