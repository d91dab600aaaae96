export default {
  name: 'YouTube',
  hosts: { 'youtube.com': 'm music gaming', 'youtubekids.com': '' },
  names: {
    handle: {
      shape: '[\\w.\\u00a1-\\uffff-]{2,100}',
      ignores: 'case',
      link: 'https://www.youtube.com/@{handle}',
      shown: '@{handle}',
    },
    id: {
      shape: 'UC[\\w-]{22}',
      ignores: 'nothing',
      link: 'https://www.youtube.com/channel/{id}',
      shown: '{id}',
    },
    c: {
      shape: '[\\w.\\u00a1-\\uffff-]{1,100}',
      ignores: 'case',
      link: 'https://www.youtube.com/c/{c}',
      shown: '{c}',
    },
    user: {
      shape: '[\\w.\\u00a1-\\uffff-]{1,100}',
      ignores: 'case',
      link: 'https://www.youtube.com/user/{user}',
      shown: '{user}',
    },
  },
  parts: { uploads: '[\\w-]{22}' },
  reserved: `
    about account account_advanced account_privacy ads attribution_link browse c channel
    channel_switcher charts clip clips comment course courses creator creatorresearch creators
    dev e embed error explore feed feeds gaming get_video_info go handle hashtag history howto
    howyoutubeworks iframe_api index intl jobs kids learning library live live_chat logout
    moods_and_genres movies music new new_releases news oembed oops paid_memberships playlist
    playlists podcasts post premium press profile ptracking redirect reporthistory results s
    search shared shorts signin source sports storefront supported_browsers t trending trends
    tv upload user v w watch watch_popup yourdata yt yt_shorts yts`,
  forms: [
    {
      url: '/@{handle}',
      surface: 'profile',
      examples: {
        'https://www.youtube.com/@anna.b': 'anna.b',
        'https://www.youtube.com/@Anna-B?si=AbC': 'anna-b',
        'https://www.youtube.com/@%E3%81%82%E3%82%93%E3%81%AA': 'あんな',
        'https://m.youtube.com/@anna.b': 'anna.b',
      },
    },
    {
      url: '/@{handle}/{…}',
      surface: 'tab',
      examples: {
        'https://www.youtube.com/@anna.b/videos': 'anna.b',
        'https://www.youtube.com/@anna.b/search?query=x': 'anna.b',
      },
    },
    {
      url: '/channel/{id}',
      surface: 'profile',
      examples: {
        'https://www.youtube.com/channel/UCX6OQ3DkcsbYNE6H8uQQuVA': 'id:UCX6OQ3DkcsbYNE6H8uQQuVA',
        'https://music.youtube.com/channel/UCX6OQ3DkcsbYNE6H8uQQuVA': 'id:UCX6OQ3DkcsbYNE6H8uQQuVA',
      },
    },
    {
      url: '/channel/{id}/{…}',
      surface: 'tab',
      examples: {
        'https://www.youtube.com/channel/UCX6OQ3DkcsbYNE6H8uQQuVA/videos':
          'id:UCX6OQ3DkcsbYNE6H8uQQuVA',
      },
    },
    {
      url: '/c/{c}',
      surface: 'profile',
      examples: { 'https://www.youtube.com/c/AnnaB': 'c:annab' },
    },
    {
      url: '/c/{c}/{…}',
      surface: 'tab',
      examples: { 'https://www.youtube.com/c/AnnaB/playlists': 'c:annab' },
    },
    {
      url: '/user/{user}',
      surface: 'profile',
      examples: { 'https://www.youtube.com/user/Some_1': 'user:some_1' },
    },
    {
      url: '/user/{user}/{…}',
      surface: 'tab',
      examples: { 'https://www.youtube.com/user/Some_1/videos': 'user:some_1' },
    },
    {
      url: '/playlist?list={UULF|UUSH|UULV|UULP|UUMO|UU}{uploads}',
      surface: 'list',
      key: 'id:UC{uploads}',
      examples: {
        'https://www.youtube.com/playlist?list=UUX6OQ3DkcsbYNE6H8uQQuVA':
          'id:UCX6OQ3DkcsbYNE6H8uQQuVA',
      },
    },
    {
      url: '/embed/live_stream?channel={id}',
      surface: 'post',
      examples: {
        'https://www.youtube.com/embed/live_stream?channel=UCX6OQ3DkcsbYNE6H8uQQuVA':
          'id:UCX6OQ3DkcsbYNE6H8uQQuVA',
      },
    },
    {
      url: '/feeds/videos.xml?channel_id={id}',
      surface: 'tab',
      examples: {
        'https://www.youtube.com/feeds/videos.xml?channel_id=UCX6OQ3DkcsbYNE6H8uQQuVA':
          'id:UCX6OQ3DkcsbYNE6H8uQQuVA',
      },
    },
    {
      url: '/feeds/videos.xml?user={user}',
      surface: 'tab',
      examples: { 'https://www.youtube.com/feeds/videos.xml?user=Some_1': 'user:some_1' },
    },
    {
      url: '/profile?user={user}',
      surface: 'profile',
      examples: { 'https://www.youtube.com/profile?user=Some_1': 'user:some_1' },
    },
    {
      url: '/subscription_center?add_user={user}',
      surface: 'profile',
      examples: { 'https://www.youtube.com/subscription_center?add_user=Some_1': 'user:some_1' },
    },
    {
      url: '/watch?v={any}',
      surface: 'post',
      examples: { 'https://www.youtube.com/watch?v=jNQXAC9IVRw&ab_channel=AnnaB': null },
    },
    {
      url: '/{shorts|live|clip|post|embed|v|e}/{any}/{…}',
      surface: 'post',
      examples: {
        'https://www.youtube.com/shorts/jNQXAC9IVRw': null,
        'https://www.youtube.com/live/jNQXAC9IVRw?si=x': null,
        'https://www.youtube.com/clip/UgkxAbC': null,
        'https://www.youtube.com/post/UgkxAbC': null,
        'https://www.youtube.com/embed/jNQXAC9IVRw': null,
      },
    },
    {
      url: '/playlist?list={any}',
      surface: 'list',
      examples: {
        'https://www.youtube.com/playlist?list=PLrAXtmErZgOeiKm4sgNOknGvNjby9efdf': null,
      },
    },
    {
      url: 'youtu.be/{any}/{…}',
      surface: 'post',
      examples: { 'https://youtu.be/jNQXAC9IVRw?t=3': null },
    },
    { url: '/{c}', surface: 'profile', examples: { 'https://www.youtube.com/AnnaB': 'c:annab' } },
    {
      url: '/{c}/{videos|shorts|streams|live|playlists|podcasts|releases|posts|community|about|featured|channels|home|search|store|courses|join|discussion}',
      surface: 'tab',
      examples: { 'https://www.youtube.com/AnnaB/videos': 'c:annab' },
    },
  ],
  walls: {
    'consent.youtube.com/{…}?continue={url}': {
      'https://consent.youtube.com/m?continue=https%3A%2F%2Fwww.youtube.com%2F%40anna.b%3Fcbrd%3D1&gl=DE':
        'anna.b',
    },
    '/signin?next={url}': {
      'https://www.youtube.com/signin?action_handle_signin=true&next=%2F%40anna.b': 'anna.b',
    },
    'accounts.google.com/{…}?continue={url}': {
      'https://accounts.google.com/ServiceLogin?service=youtube&continue=https%3A%2F%2Fwww.youtube.com%2Fsignin%3Faction_handle_signin%3Dtrue%26next%3D%252F%2540anna.b':
        'anna.b',
    },
    '/#{url}': { 'https://www.youtube.com/#/@anna.b': 'anna.b' },
  },
  search: ['/results?search_query={words}'],
  nobody: [
    'https://www.youtube.com/',
    'https://www.youtube.com/results?search_query=anna.b',
    'https://www.youtube.com/hashtag/annab',
    'https://www.youtube.com/feed/subscriptions',
    'https://www.youtube.com/redirect?q=https%3A%2F%2Fwww.youtube.com%2F%40anna.b',
    'https://www.youtube.com/premium',
    'https://www.youtube.com/channel/',
    'https://www.youtube.com/@',
    'https://studio.youtube.com/channel/UCX6OQ3DkcsbYNE6H8uQQuVA',
    'https://tv.youtube.com/annab',
    'https://support.youtube.com/annab',
  ],
} as const;
