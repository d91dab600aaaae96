// A name and a number are one piece of the address.
export default {
  name: 'Wallapop',
  hosts: { 'wallapop.com': 'es fr it pt uk' },
  names: {
    handle: {
      shape: '[\\w.-]*-\\d{3,}',
      ignores: 'case',
      link: 'https://es.wallapop.com/user/{handle}',
      shown: '{handle}',
    },
    id: {
      shape: '[a-z0-9]{12}',
      ignores: 'case',
      link: 'https://es.wallapop.com/app/user/{id}',
      shown: '{id}',
    },
  },
  reserved: '',
  forms: [
    {
      url: '/user/{handle}',
      surface: 'profile',
      examples: {
        'https://es.wallapop.com/user/AnnaB-123456789': 'annab-123456789',
        'https://www.wallapop.com/user/annab-123456789': 'annab-123456789',
        'https://it.wallapop.com/user/annab-123456789': 'annab-123456789',
      },
    },
    {
      url: '/user/{handle}/{…}',
      surface: 'tab',
      examples: { 'https://es.wallapop.com/user/annab-123456789/reviews': 'annab-123456789' },
    },
    {
      // In the web app the id follows the name.
      url: '/app/user/{handle}-{any}/{…}',
      surface: 'tab',
      examples: {
        'https://es.wallapop.com/app/user/annab-123456789-x6q0ab1cd2ef/reviews': 'annab-123456789',
      },
    },
    {
      url: '/app/user/{id}/{…}',
      surface: 'tab',
      examples: { 'https://es.wallapop.com/app/user/x6q0ab1cd2ef/published': 'id:x6q0ab1cd2ef' },
    },
    {
      url: '/item/{any}/{…}',
      surface: 'post',
      examples: { 'https://es.wallapop.com/item/una-bici-1234567890': null },
    },
  ],
  nobody: [
    'https://es.wallapop.com/',
    'https://es.wallapop.com/user',
    'https://es.wallapop.com/app/search?keywords=bici',
    'https://es.wallapop.com/app/you',
    'https://ayuda.wallapop.com/user/annab-123456789',
  ],
} as const;
