export default {
  name: 'Strava',
  hosts: { 'strava.com': '' },
  names: {
    handle: {
      shape: '[a-z][\\w-]{1,60}',
      ignores: 'case',
      link: 'https://www.strava.com/athletes/{handle}',
      shown: '{handle}',
    },
    id: {
      shape: '\\d+',
      ignores: 'nothing',
      link: 'https://www.strava.com/athletes/{id}',
      shown: '{id}',
    },
  },
  reserved: '',
  own: 'me',
  forms: [
    {
      url: '/{athletes|pros}/{id}',
      surface: 'profile',
      examples: {
        'https://www.strava.com/athletes/12345': 'id:12345',
        'https://www.strava.com/pros/12345': 'id:12345',
      },
    },
    {
      url: '/{athletes|pros}/{id}/{…}',
      surface: 'tab',
      examples: { 'https://www.strava.com/athletes/12345/follows?type=following': 'id:12345' },
    },
    {
      url: '/athletes/{handle}',
      surface: 'profile',
      except: 'search new invite',
      examples: { 'https://www.strava.com/athletes/Anna-B': 'anna-b' },
    },
    {
      url: '/athletes/{handle}/{…}',
      surface: 'tab',
      except: 'search new invite',
      examples: { 'https://www.strava.com/athletes/anna-b/posts': 'anna-b' },
    },
    {
      url: '/{activities|posts|routes}/{any}/{…}',
      surface: 'post',
      examples: { 'https://www.strava.com/activities/1234567890': null },
    },
    {
      url: 'strava.app.link/{any}',
      surface: 'post',
      examples: { 'https://strava.app.link/AbCdEf': null },
    },
  ],
  search: ['/athletes/search?text={words}'],
  notPeople: ['/clubs/{any}/{…}'],
  nobody: [
    'https://www.strava.com/',
    'https://www.strava.com/dashboard',
    'https://www.strava.com/clubs/12345',
    'https://www.strava.com/segments/12345',
    'https://www.strava.com/athletes/search?text=anna',
    'https://www.strava.com/athletes/me',
    'https://support.strava.com/athletes/12345',
  ],
} as const;
