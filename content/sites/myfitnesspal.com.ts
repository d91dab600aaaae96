export default {
  name: 'MyFitnessPal',
  hosts: { 'myfitnesspal.com': '' },
  names: {
    handle: {
      shape: '[\\w.-]{2,60}',
      ignores: 'case',
      link: 'https://www.myfitnesspal.com/profile/{handle}',
      shown: '{handle}',
    },
  },
  reserved: '',
  own: 'me',
  forms: [
    {
      url: '/profile/{handle}',
      surface: 'profile',
      examples: { 'https://www.myfitnesspal.com/profile/AnnaB': 'annab' },
    },
    {
      url: '/{profile|food/diary|exercise/diary}/{handle}/{…}',
      surface: 'tab',
      examples: {
        'https://www.myfitnesspal.com/food/diary/annab?date=2026-11-01': 'annab',
        'https://www.myfitnesspal.com/exercise/diary/annab': 'annab',
      },
    },
    {
      url: '/{locale}/profile/{handle}/{…}',
      surface: 'profile',
      examples: { 'https://www.myfitnesspal.com/de/profile/annab': 'annab' },
    },
    {
      url: '/{locale}/{food/diary|exercise/diary}/{handle}/{…}',
      surface: 'tab',
      examples: { 'https://www.myfitnesspal.com/es/food/diary/annab': 'annab' },
    },
    {
      url: 'community.myfitnesspal.com/profile/{handle}',
      surface: 'profile',
      examples: { 'https://community.myfitnesspal.com/profile/annab': 'annab' },
    },
    {
      url: 'community.myfitnesspal.com/{locale}/profile/{handle}',
      surface: 'profile',
      examples: { 'https://community.myfitnesspal.com/en/profile/annab': 'annab' },
    },
  ],
  nobody: [
    'https://www.myfitnesspal.com/',
    'https://www.myfitnesspal.com/food/diary',
    'https://www.myfitnesspal.com/food/search?search=annab',
    'https://www.myfitnesspal.com/account/login',
    'https://www.myfitnesspal.com/user/auth_token',
    'https://community.myfitnesspal.com/en/discussion/12345/annab',
    'https://support.myfitnesspal.com/profile/annab',
  ],
} as const;
