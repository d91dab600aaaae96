export default {
  name: 'mixi',
  hosts: { 'mixi.jp': 'video' },
  names: {
    id: {
      shape: '\\d+',
      ignores: 'nothing',
      link: 'https://mixi.jp/show_friend.pl?id={id}',
      shown: '{id}',
    },
  },
  reserved: '',
  forms: [
    {
      url: '/{show_profile|show_friend}.pl?id={id}',
      surface: 'profile',
      examples: {
        'https://mixi.jp/show_profile.pl?id=12345678': 'id:12345678',
        'https://mixi.jp/show_friend.pl?id=12345678': 'id:12345678',
        'https://mixi.jp/show_profile.pl?id=12345678&from=navi': 'id:12345678',
      },
    },
    {
      url: '/list_friend.pl?id={id}',
      surface: 'list',
      examples: { 'https://mixi.jp/list_friend.pl?id=12345678': 'id:12345678' },
    },
    {
      url: '/{list_diary|list_echo|list_voice|list_album|list_video}.pl?owner_id={id}',
      surface: 'tab',
      examples: {
        'https://mixi.jp/list_diary.pl?owner_id=12345678&page=2': 'id:12345678',
        'https://video.mixi.jp/list_video.pl?owner_id=12345678': 'id:12345678',
      },
    },
    {
      url: '/{list_diary|list_echo|list_voice|list_album|list_video}.pl?id={id}',
      surface: 'tab',
      examples: { 'https://mixi.jp/list_diary.pl?id=12345678': 'id:12345678' },
    },
    {
      url: '/{view_diary|view_album|view_album_photo|view_voice|view_video}.pl?owner_id={id}',
      surface: 'post',
      examples: { 'https://mixi.jp/view_diary.pl?owner_id=12345678&id=123456789': 'id:12345678' },
    },
  ],
  nobody: [
    'https://mixi.jp/',
    'https://mixi.jp/home.pl',
    'https://mixi.jp/show_profile.pl',
    'https://mixi.jp/view_community.pl?id=12345',
    'https://news.mixi.jp/list_news_category.pl?id=1&type=bn',
  ],
} as const;
