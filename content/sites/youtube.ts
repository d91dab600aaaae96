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
    about account account_advanced account_notifications account_privacy account_sharing ads
    ads_prefs advertise ai analytics api app apps artists attribution_link audiolibrary blog
    brandconnect browse c captions cast channel channel_switcher charity charts chat
    check_in choose_location clip clip_library clips comment comments community contact
    copyright copyright_complaint_form course courses creator creator_credits
    creatorresearch creators data datasync_id dev developers digitalwellbeing download
    downloads e editor education embed embed_shared engagement error experiments explore
    feed feedback feeds forum games gaming generate_204 get_midroll_info get_video
    get_video_info getpaid gifts go guide handle hashtag help history howto howyoutubeworks
    hype iframe iframe_api inbox index insights intl intl_guide jobs join kids learning
    legal library likes live live_chat live_dashboard live_events live_preview
    live_streaming_signup login logos logout ltg manage media members memberships mention
    mobile moods_and_genres movies music my_videos myaccount new new_playlist new_releases
    news news_hub nextup nonprofits notifications now oembed oops opensearch originals paid
    paid_memberships pair parenttools partner partners payments pc personalization playables
    player playlist playlists podcast_charts podcasts policies portal post posts premium
    press privacy profile programs promo ptracking purchases qr queue recommended redirect
    reel reels report_history reporthistory results robots.txt s safety saved schedule sdk
    search send share_post shared shopping shorts show shows signin signin_prompt signup
    sitemap sitemaps source sports spotlight static storefront stories subscription_center
    subscription_manager subscriptions supervised supported_browsers sw.js t t_terms
    teachers terms tests testtube timedtext timedtext_video today topics transparency
    trending trends tv unlimited upload upsell user user_watch v verify verify_age
    verify_phone_number video video_info videomasthead view_comment view_play_list vr w
    watch watch_ajax watch_fragments watch_fragments_ajax watch_later watch_popup
    watch_queue watch_queue_ajax watch_videos webpush whitepaper works yourdata yourvideos
    youtubei yt yt_shorts ytc yts`,
  reservedFrom:
    'its robots.txt of 2024-06; _RESERVED_NAMES of yt-dlp (Unlicense); routes as commonly known, not read from the site, November 2026',
  reservedShape: '[^/]*\\.(?:php|html?|xml|txt|js|json|swf)',
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
    'https://www.youtube.com/watch.php?v=jNQXAC9IVRw',
    'https://www.youtube.com/channel/',
    'https://www.youtube.com/@',
    'https://studio.youtube.com/channel/UCX6OQ3DkcsbYNE6H8uQQuVA',
    'https://tv.youtube.com/annab',
    'https://support.youtube.com/annab',
  ],
} as const;
