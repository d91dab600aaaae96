// The pretend site that `npm start` serves on this machine. It is in development builds only.
export default {
  name: 'Shore',
  hosts: { 'shore.localhost': '' },
  names: {
    handle: {
      shape: '[\\w.]{1,30}',
      ignores: 'case',
      link: 'http://shore.localhost/@{handle}',
      shown: '@{handle}',
    },
  },
  reserved: '',
  forms: [
    {
      url: '/stories/{handle}/{…}',
      surface: 'story',
      examples: { 'http://shore.localhost:8640/stories/robin': 'robin' },
    },
    {
      url: '/@{handle}/post/{number}/{…}',
      surface: 'post',
      examples: { 'http://shore.localhost:8640/@robin/post/1': 'robin' },
    },
    {
      url: '/@{handle}',
      surface: 'profile',
      examples: {
        'http://shore.localhost:8640/@robin': 'robin',
        'http://shore.localhost:8640/@Robin': 'robin',
      },
    },
    {
      url: '/@{handle}/{…}',
      surface: 'tab',
      examples: { 'http://shore.localhost:8640/@robin/followers': 'robin' },
    },
  ],
  nobody: ['http://shore.localhost:8640/', 'http://shore.localhost:8640/robin'],
} as const;
