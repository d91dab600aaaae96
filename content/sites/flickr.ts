export default {
  name: 'Flickr',
  hosts: { 'flickr.com': 'm secure' },
  names: {
    handle: {
      shape: '[\\w-]{2,60}',
      ignores: 'case',
      link: 'https://www.flickr.com/people/{handle}/',
      shown: '{handle}',
    },
    id: {
      shape: '\\d+@N\\d\\d',
      ignores: 'nothing',
      link: 'https://www.flickr.com/people/{id}/',
      shown: '{id}',
    },
  },
  reserved: '',
  own: 'me',
  forms: [
    {
      url: '/photos/{id}/{number}/{…}',
      surface: 'post',
      examples: { 'https://www.flickr.com/photos/12345678%40N00/4567890/': 'id:12345678@N00' },
    },
    {
      url: '/photos/{id}/{albums|sets|galleries|collections}/{any}/{…}',
      surface: 'list',
      examples: { 'https://www.flickr.com/photos/12345678@N00/albums/7215': 'id:12345678@N00' },
    },
    {
      url: '/{photos|people}/{id}',
      surface: 'profile',
      examples: {
        'https://www.flickr.com/photos/12345678@N00/': 'id:12345678@N00',
        'https://www.flickr.com/people/12345678%40N00/': 'id:12345678@N00',
      },
    },
    {
      url: '/{photos|people}/{id}/{…}',
      surface: 'tab',
      examples: { 'https://www.flickr.com/photos/12345678@N00/favorites': 'id:12345678@N00' },
    },
    {
      url: '/photos/{handle}/{number}/{…}',
      surface: 'post',
      except: 'tags upload friends organize',
      examples: { 'https://www.flickr.com/photos/anna-b/4567890/in/photostream/': 'anna-b' },
    },
    {
      url: '/photos/{handle}/{albums|sets|galleries|collections}/{any}/{…}',
      surface: 'list',
      except: 'tags upload friends organize',
      examples: { 'https://www.flickr.com/photos/anna-b/sets/7215/': 'anna-b' },
    },
    {
      url: '/{photos|people}/{handle}',
      surface: 'profile',
      except: 'tags upload friends organize',
      examples: {
        'https://www.flickr.com/photos/Anna-B/': 'anna-b',
        'https://m.flickr.com/people/anna-b': 'anna-b',
      },
    },
    {
      url: '/{photos|people}/{handle}/{…}',
      surface: 'tab',
      except: 'tags upload friends organize',
      examples: {
        'https://www.flickr.com/photos/anna-b/favorites': 'anna-b',
        'https://www.flickr.com/people/anna-b/contacts/': 'anna-b',
      },
    },
    {
      url: 'flic.kr/{p|s|ps}/{any}',
      surface: 'post',
      examples: { 'https://flic.kr/p/AbCdEf': null, 'https://flic.kr/ps/AbCdEf': null },
    },
  ],
  search: ['/search/{…}?text={words}', '/search/people?username={words}'],
  notPeople: ['/groups/{any}/{…}'],
  nobody: [
    'https://www.flickr.com/',
    'https://www.flickr.com/groups/anna-b/',
    'https://www.flickr.com/photos/tags/anna-b',
    'https://www.flickr.com/photos/me/',
    'https://www.flickr.com/explore',
    'https://www.flickr.com/search/?text=anna-b',
    'https://live.staticflickr.com/1/2.jpg',
    'https://blog.flickr.net/photos/anna-b',
  ],
} as const;
