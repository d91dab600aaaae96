export default {
  name: 'The StoryGraph',
  hosts: { 'app.thestorygraph.com': '' },
  names: {
    handle: {
      shape: '[\\w.-]{2,60}',
      ignores: 'case',
      link: 'https://app.thestorygraph.com/profile/{handle}',
      shown: '{handle}',
    },
  },
  reserved: '',
  forms: [
    {
      url: '/profile/{handle}',
      surface: 'profile',
      except: 'edit',
      examples: { 'https://app.thestorygraph.com/profile/Anna_B': 'anna_b' },
    },
    {
      url: '/{profile|stats|journal}/{handle}/{…}',
      surface: 'tab',
      except: 'edit new',
      examples: {
        'https://app.thestorygraph.com/stats/anna_b': 'anna_b',
        'https://app.thestorygraph.com/stats/anna_b?year=2026': 'anna_b',
      },
    },
    {
      url: '/{to-read|books-read|currently-reading|owned-books|five-star-reads|did-not-finish|favorites}/{handle}/{…}',
      surface: 'list',
      examples: {
        'https://app.thestorygraph.com/to-read/anna_b': 'anna_b',
        'https://app.thestorygraph.com/books-read/anna_b?page=2': 'anna_b',
        'https://app.thestorygraph.com/currently-reading/anna_b': 'anna_b',
      },
    },
    {
      url: '/reviews/{any}/{…}',
      surface: 'post',
      examples: {
        'https://app.thestorygraph.com/reviews/0123abcd-4567-89ab-cdef-0123456789ab': null,
      },
    },
  ],
  nobody: [
    'https://app.thestorygraph.com/',
    'https://app.thestorygraph.com/browse',
    'https://app.thestorygraph.com/profile/edit',
    'https://app.thestorygraph.com/books/0123abcd-4567-89ab-cdef-0123456789ab',
    'https://app.thestorygraph.com/community',
    'https://www.thestorygraph.com/profile/anna_b',
  ],
} as const;
