export default {
  name: 'Threads',
  hosts: { 'threads.com': '', 'threads.net': '' },
  names: {
    handle: {
      shape: '(?=[\\w.]{1,30}(?:[/?#&]|$))\\w(?:\\.?\\w)*',
      ignores: 'case',
      link: 'https://www.threads.com/@{handle}',
      shown: '@{handle}',
    },
  },
  reserved: '',
  forms: [
    {
      url: '/t/{code}/{…}',
      surface: 'post',
      examples: { 'https://www.threads.net/t/CuXFPIeLLod': null },
    },
    {
      url: '/intent/follow?username={handle}',
      surface: 'profile',
      examples: { 'https://www.threads.com/intent/follow?username=anna.b': 'anna.b' },
    },
    {
      url: '/@{handle}/post/{code}/{…}',
      surface: 'post',
      examples: {
        'https://www.threads.com/@anna.b/post/CuXFPIeLLod?xmt=AQF0': 'anna.b',
        'https://www.threads.net/@Anna.B/post/CuXFPIeLLod/': 'anna.b',
      },
    },
    {
      url: '/@{handle}',
      surface: 'profile',
      examples: {
        'https://www.threads.com/@anna.b': 'anna.b',
        'https://www.threads.net/@cvmpliant': 'cvmpliant',
      },
    },
    {
      url: '/@{handle}/{…}',
      surface: 'tab',
      examples: { 'https://www.threads.com/@anna.b/replies': 'anna.b' },
    },
  ],
  walls: {
    '/login/{…}?next={url}': {
      'https://www.threads.com/login/?next=https%3A%2F%2Fwww.threads.com%2F%40anna.b': 'anna.b',
    },
  },
  search: ['/search?q={words}'],
  nobody: [
    'https://www.threads.com/',
    'https://www.threads.com/search?q=anna.b',
    'https://www.threads.com/anna.b',
    'https://www.threads.com/tag/annab',
    'https://help.threads.com/@anna.b',
  ],
} as const;
