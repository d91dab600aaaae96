// People are the number of their QQ account.
export default {
  name: 'Qzone',
  hosts: { 'user.qzone.qq.com': '' },
  names: {
    id: {
      shape: '[1-9]\\d{4,11}',
      ignores: 'nothing',
      link: 'https://user.qzone.qq.com/{id}',
      shown: '{id}',
    },
  },
  reserved: '',
  forms: [
    {
      url: '/{id}/{blog|mood|photo}/{any}/{…}',
      surface: 'post',
      examples: { 'https://user.qzone.qq.com/123456789/blog/1234567890': 'id:123456789' },
    },
    {
      url: '/{id}',
      surface: 'profile',
      examples: { 'https://user.qzone.qq.com/123456789': 'id:123456789' },
    },
    {
      url: '/{id}/{…}',
      surface: 'tab',
      examples: {
        'https://user.qzone.qq.com/123456789/main': 'id:123456789',
        'https://user.qzone.qq.com/123456789/311': 'id:123456789',
      },
    },
    {
      url: '{id}.qzone.qq.com/{…}',
      surface: 'profile',
      examples: { 'https://123456789.qzone.qq.com/': 'id:123456789' },
    },
    {
      url: '{h5|mobile}.qzone.qq.com/{mqzone/profile|profile}?hostuin={id}',
      surface: 'profile',
      examples: {
        'https://h5.qzone.qq.com/mqzone/profile?hostuin=123456789': 'id:123456789',
        'https://mobile.qzone.qq.com/profile?hostuin=123456789': 'id:123456789',
      },
    },
  ],
  nobody: [
    'https://qzone.qq.com/',
    'https://user.qzone.qq.com/',
    'https://h5.qzone.qq.com/mqzone/index',
    'https://sns.qzone.qq.com/cgi-bin/qzshare/cgi_qzshare_onekey?url=https%3A%2F%2Fexample.org',
  ],
} as const;
