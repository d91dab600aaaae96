export default {
  name: 'Bluesky',
  hosts: { 'bsky.app': 'main staging', 'main.bsky.dev': '' },
  names: {
    handle: {
      shape:
        '(?=[^/?#&]{3,253}(?:[/?#&]|$))[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+',
      ignores: 'case',
      link: 'https://bsky.app/profile/{handle}',
      shown: '@{handle}',
    },
    id: {
      shape: 'did:[a-z]+:[\\w.:%-]+',
      ignores: 'nothing',
      link: 'https://bsky.app/profile/{id}',
      shown: '{id}',
    },
  },
  parts: {
    under: '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?',
    native: '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.bsky\\.social',
  },
  reserved: '',
  forms: [
    {
      url: '/profile/{id}/post/{any}/{…}',
      surface: 'post',
      examples: {
        'https://bsky.app/profile/did:plc:z72i7hdynmk6r22z27h6tvur/post/3kabc':
          'id:did:plc:z72i7hdynmk6r22z27h6tvur',
      },
    },
    {
      url: '/profile/{id}',
      surface: 'profile',
      examples: {
        'https://bsky.app/profile/did:plc:z72i7hdynmk6r22z27h6tvur':
          'id:did:plc:z72i7hdynmk6r22z27h6tvur',
      },
    },
    {
      url: '/profile/{id}/{…}',
      surface: 'tab',
      examples: {
        'https://bsky.app/profile/did:plc:z72i7hdynmk6r22z27h6tvur/follows':
          'id:did:plc:z72i7hdynmk6r22z27h6tvur',
      },
    },
    {
      url: '/profile/{handle}/post/{any}/{…}',
      surface: 'post',
      examples: {
        'https://bsky.app/profile/anna.bsky.social/post/3kabc': 'anna.bsky.social',
        'https://bsky.app/profile/Anna.bsky.social/post/3kabc/liked-by': 'anna.bsky.social',
      },
    },
    {
      url: '/profile/{handle}/{lists|feed}/{…}',
      surface: 'list',
      examples: { 'https://bsky.app/profile/anna.bsky.social/lists/3kabc': 'anna.bsky.social' },
    },
    {
      url: '/profile/{handle}',
      surface: 'profile',
      examples: {
        'https://bsky.app/profile/anna.bsky.social': 'anna.bsky.social',
        'https://bsky.app/profile/bsky.app': 'bsky.app',
        'https://bsky.app/profile/@anna.example': 'anna.example',
      },
    },
    {
      url: '/profile/{handle}/{…}',
      surface: 'tab',
      examples: { 'https://bsky.app/profile/anna.bsky.social/followers': 'anna.bsky.social' },
    },
    {
      url: '/{starter-pack|start}/{handle}/{any}/{…}',
      surface: 'list',
      examples: { 'https://bsky.app/starter-pack/anna.bsky.social/3kabc': 'anna.bsky.social' },
    },
    {
      url: '/{starter-pack|start}/{id}/{any}/{…}',
      surface: 'list',
      examples: {
        'https://bsky.app/start/did:plc:z72i7hdynmk6r22z27h6tvur/3kabc':
          'id:did:plc:z72i7hdynmk6r22z27h6tvur',
      },
    },
    {
      url: 'embed.bsky.app/embed/{id}/{…}',
      surface: 'post',
      examples: {
        'https://embed.bsky.app/embed/did:plc:z72i7hdynmk6r22z27h6tvur/app.bsky.feed.post/3kabc':
          'id:did:plc:z72i7hdynmk6r22z27h6tvur',
      },
    },
    {
      url: '{under}.bsky.social',
      surface: 'profile',
      key: '{under}.bsky.social',
      examples: { 'https://anna.bsky.social/': 'anna.bsky.social' },
    },
    {
      url: '/messages/{any}/{…}',
      surface: 'chat',
      examples: { 'https://bsky.app/messages/3kabc': null },
    },
    {
      url: 'go.bsky.app/{any}',
      surface: 'list',
      examples: { 'https://go.bsky.app/AbCdEf1': null },
    },
  ],
  search: ['/search?q={words}'],
  ending: '.bsky.social',
  nobody: [
    'https://bsky.app/',
    'https://bsky.app/search?q=anna.bsky.social',
    'https://bsky.app/hashtag/anna',
    'https://bsky.app/anna.bsky.social',
    'https://bsky.app/profile/',
    'https://bsky.app/feeds',
    'https://docs.bsky.app/profile/anna.bsky.social',
    'https://blog.bsky.app/profile/anna.bsky.social',
  ],
} as const;
