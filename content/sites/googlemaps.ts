export default {
  name: 'Google Maps',
  hosts: { 'google.com': '' },
  asks: 'google.com www.google.com',
  names: {
    id: {
      shape: '\\d{15,25}',
      ignores: 'nothing',
      link: 'https://www.google.com/maps/contrib/{id}',
      shown: '{id}',
    },
  },
  reserved: '',
  forms: [
    {
      url: '/maps/contrib/{id}',
      surface: 'profile',
      examples: {
        'https://www.google.com/maps/contrib/101234567890123456789': 'id:101234567890123456789',
        'https://www.google.com/maps/contrib/101234567890123456789?hl=de':
          'id:101234567890123456789',
      },
    },
    {
      url: '/maps/contrib/{id}/{…}',
      surface: 'tab',
      examples: {
        'https://www.google.com/maps/contrib/101234567890123456789/reviews?hl=en':
          'id:101234567890123456789',
        'https://www.google.com/maps/contrib/101234567890123456789/photos/@45.5,-73.6,13z/data=!3m1':
          'id:101234567890123456789',
      },
    },
  ],
  nobody: [
    'https://www.google.com/',
    'https://www.google.com/maps',
    'https://www.google.com/maps/contrib/',
    'https://www.google.com/maps/place/Some+Place/@45.5,-73.6,13z',
    'https://www.google.com/search?q=anna',
    'https://docs.google.com/maps/contrib/101234567890123456789',
  ],
} as const;
