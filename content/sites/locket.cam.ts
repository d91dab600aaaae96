export default {
  name: 'Locket',
  hosts: { 'locket.cam': '', 'locket.camera': '' },
  names: {
    handle: {
      shape: '(?!\\d+(?:[/?#&]|$))[\\w.-]{2,60}',
      ignores: 'case',
      link: 'https://locket.cam/{handle}',
      shown: '@{handle}',
    },
  },
  reserved: `
    {table}
    android celebrity gold invites ios links referral robots.txt widget`,
  reservedFrom: 'routes as commonly known, not read from the site, November 2026',
  own: 'me',
  forms: [
    {
      url: '/{links|invites}/{any}/{…}',
      surface: 'profile',
      examples: {
        'https://locket.camera/links/AbCdEf1234567890': null,
        'https://locket.camera/invites/AbCdEf1234567890': null,
      },
    },
    {
      url: '/{handle}',
      surface: 'profile',
      examples: {
        'https://locket.cam/Anna_B': 'anna_b',
        'https://locket.camera/anna_b': 'anna_b',
      },
    },
    {
      url: '/{handle}/{…}',
      surface: 'tab',
      examples: { 'https://locket.cam/anna_b/add': 'anna_b' },
    },
  ],
  nobody: [
    'https://locket.cam/',
    'https://locket.camera/artists',
    'https://locket.camera/privacy',
    'https://help.locket.camera/anna_b',
  ],
} as const;
