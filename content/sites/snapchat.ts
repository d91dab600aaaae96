export default {
  name: 'Snapchat',
  hosts: { 'snapchat.com': '' },
  names: {
    handle: {
      shape: '(?=[\\w.-]{3,15}(?:[/?#&]|$))[a-z][\\w.-]*\\w',
      ignores: 'case',
      link: 'https://www.snapchat.com/add/{handle}',
      shown: '@{handle}',
    },
  },
  reserved: '',
  forms: [
    {
      url: '/add/{handle}/{…}',
      surface: 'profile',
      examples: {
        'https://www.snapchat.com/add/anna-b': 'anna-b',
        'https://www.snapchat.com/add/Anna-B?share_id=x': 'anna-b',
      },
    },
    {
      url: 'snapchat:/add/{handle}',
      surface: 'profile',
      examples: { 'snapchat://add/anna-b': 'anna-b' },
    },
    {
      url: '/add?username={handle}',
      surface: 'profile',
      examples: { 'https://www.snapchat.com/add?username=anna-b': 'anna-b' },
    },
    {
      url: '/@{handle}/{spotlight|highlight}/{any}/{…}',
      surface: 'post',
      examples: {
        'https://www.snapchat.com/@anna-b/spotlight/W7_EDlXWTBiXAEEniNoMPwAAY': 'anna-b',
        'https://www.snapchat.com/@anna-b/highlight/12345678-aaaa-bbbb-cccc-1234567890ab': 'anna-b',
      },
    },
    {
      url: '/@{handle}',
      surface: 'profile',
      examples: { 'https://www.snapchat.com/@anna-b': 'anna-b' },
    },
    {
      url: '/@{handle}/{…}',
      surface: 'tab',
      examples: { 'https://www.snapchat.com/@anna-b/shop': 'anna-b' },
    },
    {
      url: 'story.snapchat.com/{s|u}/{handle}/{…}',
      surface: 'story',
      examples: { 'https://story.snapchat.com/s/anna-b': 'anna-b' },
    },
    {
      url: 'story.snapchat.com/@{handle}/{…}',
      surface: 'story',
      examples: { 'https://story.snapchat.com/@anna-b': 'anna-b' },
    },
    {
      url: 'story.snapchat.com/{p|t|s|spotlight}/{any}/{…}',
      surface: 'story',
      examples: { 'https://story.snapchat.com/p/12345678-aaaa-bbbb-cccc-1234567890ab': null },
    },
    {
      url: '/{p|t|s|spotlight}/{any}/{…}',
      surface: 'story',
      examples: {
        'https://www.snapchat.com/p/12345678-aaaa-bbbb-cccc-1234567890ab/1': null,
        'https://www.snapchat.com/t/AbCdEf12': null,
        'https://www.snapchat.com/spotlight/W7_EDlXWTBiXAEEniNoMPwAAY': null,
      },
    },
    {
      url: '/unlock?uuid={any}',
      surface: 'profile',
      examples: { 'https://www.snapchat.com/unlock/?type=SNAPCODE&uuid=abcdef0123456789': null },
    },
    {
      url: 't.snapchat.com/{any}',
      surface: 'story',
      examples: { 'https://t.snapchat.com/AbCdEf12': null },
    },
  ],
  search: ['/explore/{words}'],
  nobody: [
    'https://www.snapchat.com/',
    'https://www.snapchat.com/discover',
    'https://www.snapchat.com/lens/anna-b',
    'https://www.snapchat.com/anna-b',
    'https://map.snapchat.com/@anna-b',
    'https://web.snapchat.com/12345678-aaaa-bbbb-cccc-1234567890ab',
    'https://support.snapchat.com/@anna-b',
  ],
} as const;
