// Each Stack Exchange site numbers its people anew: 12345 on another one is somebody else.
export default {
  name: 'Stack Overflow',
  hosts: { 'stackoverflow.com': '' },
  names: {
    id: {
      shape: '\\d+',
      ignores: 'nothing',
      link: 'https://stackoverflow.com/users/{id}',
      shown: '{id}',
    },
  },
  reserved: '',
  forms: [
    {
      url: '/{users|u}/{id}',
      surface: 'profile',
      examples: { 'https://stackoverflow.com/users/12345': 'id:12345' },
    },
    {
      url: '/users/{id}/{any}?tab={any}',
      surface: 'tab',
      examples: { 'https://stackoverflow.com/users/12345/annab?tab=profile': 'id:12345' },
    },
    {
      url: '/users/{id}/{…}',
      surface: 'profile',
      examples: { 'https://stackoverflow.com/users/12345/annab': 'id:12345' },
    },
    {
      url: '/users/{activity|answers|story|flair|rep|badges}/{id}/{…}',
      surface: 'tab',
      examples: { 'https://stackoverflow.com/users/story/12345': 'id:12345' },
    },
  ],
  nobody: [
    'https://stackoverflow.com/',
    'https://stackoverflow.com/questions/12345/something',
    'https://stackoverflow.com/users',
    'https://ru.stackoverflow.com/users/12345/annab',
    'https://meta.stackoverflow.com/users/12345/annab',
  ],
} as const;
