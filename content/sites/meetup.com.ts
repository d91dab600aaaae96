export default {
  name: 'Meetup',
  hosts: { 'meetup.com': '' },
  names: {
    id: {
      shape: '\\d+',
      ignores: 'nothing',
      link: 'https://www.meetup.com/members/{id}/',
      shown: '{id}',
    },
  },
  reserved: '',
  forms: [
    {
      url: '/members/{id}',
      surface: 'profile',
      examples: { 'https://www.meetup.com/members/123456789/': 'id:123456789' },
    },
    {
      url: '/members/{id}/{…}',
      surface: 'tab',
      examples: { 'https://www.meetup.com/members/123456789/group/12345/': 'id:123456789' },
    },
    {
      url: '/{any}/members/{id}/{…}',
      surface: 'profile',
      examples: {
        'https://www.meetup.com/de-DE/members/123456789/': 'id:123456789',
        'https://www.meetup.com/some-hikers/members/123456789/profile/': 'id:123456789',
      },
    },
    {
      url: '/{locale}/{any}/members/{id}/{…}',
      surface: 'profile',
      examples: {
        'https://www.meetup.com/fr-FR/some-hikers/members/123456789/': 'id:123456789',
      },
    },
  ],
  nobody: [
    'https://www.meetup.com/',
    'https://www.meetup.com/find/',
    'https://www.meetup.com/some-hikers/',
    'https://www.meetup.com/some-hikers/members/',
    'https://www.meetup.com/some-hikers/events/123456789/',
    'https://help.meetup.com/members/123456789',
  ],
} as const;
