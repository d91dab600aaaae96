export default {
  name: 'Facebook',
  hosts: {
    'facebook.com': 'm mbasic touch web free 0 business {locale}',
    'fb.com': 'm',
    'facebookwkhpilnemxj7asaniu7vnjjbiltxjqhye3mhbshg7kx5tfyd.onion': 'm',
  },
  names: {
    handle: {
      shape: '(?![^/?#&]*\\.(?:php|html?)(?:[/?#&]|$))[a-z0-9](?:[a-z0-9.]{0,48}[a-z0-9])?',
      ignores: 'case and dots',
      link: 'https://www.facebook.com/{handle}',
      shown: '@{handle}',
    },
    id: {
      shape: '\\d+',
      ignores: 'nothing',
      link: 'https://www.facebook.com/profile.php?id={id}',
      shown: '{id}',
    },
  },
  reserved: `
    ads ads_manager adsmanager ajax album apps author birthdays bookmarks business
    business_manager campaign careers checkins checkpoint composer connect consent cookie
    credits dating developers dialog directory docs event.php events explore feed flx follow
    friend_requests friends fundraisers games gaming groups hashtag help home home.php
    instantgames jobs l.php latest legal lists live local login login.php logout.php
    marketplace media memories message messages messenger messenger_media mobile movies news
    notes notifications offers onthisday page pages people permalink.php pg photo photo.php
    photos plugins policies policy posts privacy privacy-policy profile profile.php public
    r.php recover reel reels reg requests saved search security settings share share.php
    sharer sharer.php shops sites stories story.php subscribe subscriptions support terms
    terms.php ticker tour tr v video video.php videos watch watchlist watchparty weather
    whitehat work`,
  own: 'me',
  forms: [
    {
      url: '/profile.php?id={id}&sk={any}',
      surface: 'tab',
      examples: {
        'https://www.facebook.com/profile.php?id=100064860875397&sk=photos': 'id:100064860875397',
      },
    },
    {
      url: '/profile.php?id={id}/{*}',
      surface: 'tab',
      examples: {
        'https://www.facebook.com/profile.php?id=100074229772340/photos': 'id:100074229772340',
      },
    },
    {
      url: '/profile.php?id={id}',
      surface: 'profile',
      examples: {
        'https://www.facebook.com/profile.php?id=100064860875397': 'id:100064860875397',
        'https://m.facebook.com/profile.php?fref=search&id=12345': 'id:12345',
      },
    },
    {
      url: '/people/{any}/{id}?sk={any}',
      surface: 'tab',
      examples: {
        'https://www.facebook.com/people/Anna-B/100064860875397/?sk=photos': 'id:100064860875397',
      },
    },
    {
      url: '/people/{any}/{id}/{…}',
      surface: 'profile',
      examples: { 'https://www.facebook.com/people/Anna-B/100064860875397/': 'id:100064860875397' },
    },
    {
      url: '/people/{any}/{any}/{…}',
      surface: 'profile',
      examples: { 'https://www.facebook.com/people/Anna-B/pfbid0abcDEF/': null },
    },
    {
      url: '/pages/category/{any}/{any}-{id}/{…}',
      surface: 'profile',
      examples: {
        'https://www.facebook.com/pages/category/Artist/Anna-B-100064860875397/':
          'id:100064860875397',
      },
    },
    {
      url: '/pages/{any}/{id}/{…}',
      surface: 'profile',
      examples: { 'https://www.facebook.com/pages/Anna-B/100064860875397': 'id:100064860875397' },
    },
    {
      url: '/p/{any}-{id}/{…}',
      surface: 'profile',
      examples: { 'https://www.facebook.com/p/Anna-B-100064860875397/': 'id:100064860875397' },
    },
    {
      url: '/{permalink.php|story.php}?story_fbid={any}&id={id}',
      surface: 'post',
      examples: {
        'https://www.facebook.com/permalink.php?story_fbid=pfbid02x&id=100064860875397':
          'id:100064860875397',
        'https://m.facebook.com/story.php?id=100064860875397&story_fbid=2345': 'id:100064860875397',
      },
    },
    {
      url: '/{photo|photo.php}?set={pb|t|vb}.{id}{*}',
      surface: 'post',
      examples: {
        'https://www.facebook.com/photo.php?fbid=10160&set=pb.100064860875397.-2207520000..&type=3':
          'id:100064860875397',
        'https://www.facebook.com/photo/?fbid=10160&set=t.100064860875397': 'id:100064860875397',
      },
    },
    {
      url: '/media/set?set={pb|t|vb}.{id}{*}',
      surface: 'list',
      examples: {
        'https://www.facebook.com/media/set/?set=t.100064860875397': 'id:100064860875397',
      },
    },
    {
      url: '/{photo|photo.php}/{…}',
      surface: 'post',
      examples: {
        'https://www.facebook.com/photo/?fbid=10160743390456729': null,
        'https://www.facebook.com/photo.php?fbid=10160&set=a.1016&type=3': null,
      },
    },
    {
      url: '/media/set/{…}',
      surface: 'list',
      examples: { 'https://www.facebook.com/media/set/?set=a.10160743': null },
    },
    {
      url: '/{watch|video.php}?v={number}',
      surface: 'post',
      examples: {
        'https://www.facebook.com/watch/?v=644342003942740': null,
        'https://www.facebook.com/video.php?v=644342003942740': null,
      },
    },
    {
      url: '/{reel|reels}/{number}/{…}',
      surface: 'post',
      examples: { 'https://www.facebook.com/reel/644342003942740': null },
    },
    {
      url: '/share/{any}/{…}',
      surface: 'post',
      examples: {
        'https://www.facebook.com/share/p/1AbCdEfGhI/': null,
        'https://www.facebook.com/share/v/1AbCdEfGhI/': null,
        'https://www.facebook.com/share/r/1AbCdEfGhI/': null,
        'https://www.facebook.com/share/1AbCdEfGhI/': null,
      },
    },
    {
      url: '/stories/{number}/{…}',
      surface: 'story',
      examples: {
        'https://www.facebook.com/stories/104567890123456/UzpfSVNDOjEy/?view_single=1': null,
      },
    },
    {
      url: '/events/{number}/{…}',
      surface: 'post',
      examples: { 'https://www.facebook.com/events/644342003942740/': null },
    },
    {
      url: '/groups/{any}/user/{id}/{…}',
      surface: 'profile',
      examples: {
        'https://www.facebook.com/groups/555/user/100064860875397/': 'id:100064860875397',
      },
    },
    {
      url: '/groups/{any}/{posts|permalink}/{any}/{…}',
      surface: 'post',
      examples: {
        'https://www.facebook.com/groups/555/posts/777/': null,
        'https://www.facebook.com/groups/555/permalink/777/': null,
      },
    },
    {
      url: '/marketplace/profile/{id}/{…}',
      surface: 'profile',
      examples: {
        'https://www.facebook.com/marketplace/profile/100064860875397/': 'id:100064860875397',
      },
    },
    {
      url: '/friends/{…}?profile_id={id}',
      surface: 'profile',
      examples: {
        'https://www.facebook.com/friends/suggestions/?profile_id=100064860875397':
          'id:100064860875397',
        'https://www.facebook.com/friends/list/?profile_id=100064860875397': 'id:100064860875397',
      },
    },
    {
      url: 'fb:/profile/{id}',
      surface: 'profile',
      examples: { 'fb://profile/100064860875397': 'id:100064860875397' },
    },
    {
      url: 'm.me/{id}',
      surface: 'chat',
      examples: { 'https://m.me/100064860875397': 'id:100064860875397' },
    },
    {
      url: 'm.me/{handle}',
      surface: 'chat',
      examples: { 'https://m.me/john.smith.55': 'johnsmith55' },
    },
    {
      url: 'messenger.com/t/{id}/{…}',
      surface: 'chat',
      examples: { 'https://www.messenger.com/t/100064860875397/': 'id:100064860875397' },
    },
    {
      url: 'messenger.com/t/{handle}/{…}',
      surface: 'chat',
      examples: { 'https://www.messenger.com/t/anna.b': 'annab' },
    },
    {
      url: 'messenger.com/e2ee/{any}/{…}',
      surface: 'chat',
      examples: { 'https://www.messenger.com/e2ee/t/7654321/': null },
    },
    {
      url: '/messages/t/{id}/{…}',
      surface: 'chat',
      examples: { 'https://www.facebook.com/messages/t/100064860875397/': 'id:100064860875397' },
    },
    {
      url: '/messages/t/{handle}/{…}',
      surface: 'chat',
      examples: { 'https://www.facebook.com/messages/t/anna.b': 'annab' },
    },
    {
      url: '/messages/{any}/{…}',
      surface: 'chat',
      examples: { 'https://www.facebook.com/messages/e2ee/t/7654321/': null },
    },
    {
      url: 'fb.watch/{any}/{…}',
      surface: 'post',
      examples: { 'https://fb.watch/aBcD12_x-/': null },
    },
    { url: 'fb.me/{any}/{…}', surface: 'post', examples: { 'https://fb.me/aBcD12': null } },
    {
      url: '/{id}/{posts|videos|photos}/{any}/{…}',
      surface: 'post',
      examples: {
        'https://www.facebook.com/100064860875397/videos/644342003942740': 'id:100064860875397',
      },
    },
    {
      url: '/{id}',
      surface: 'profile',
      examples: { 'https://www.facebook.com/100064860875397': 'id:100064860875397' },
    },
    {
      url: '/{id}/{…}',
      surface: 'tab',
      examples: { 'https://www.facebook.com/100064860875397/photos': 'id:100064860875397' },
    },
    {
      url: '/{any}-{id}',
      surface: 'profile',
      examples: { 'https://www.facebook.com/Anna-B-100064860875397/': 'id:100064860875397' },
    },
    {
      url: '/pg/{handle}',
      surface: 'profile',
      examples: { 'https://www.facebook.com/pg/anna.b/': 'annab' },
    },
    {
      url: '/pg/{handle}/{…}',
      surface: 'tab',
      examples: { 'https://www.facebook.com/pg/anna.b/photos/': 'annab' },
    },
    {
      url: '/{handle}/{posts|videos|photos}/{any}/{…}',
      surface: 'post',
      examples: {
        'https://www.facebook.com/anna.b/posts/pfbid02x': 'annab',
        'https://zh-hk.facebook.com/peoplespower/videos/1135894589806027/': 'peoplespower',
        'https://www.facebook.com/anna.b/photos/a.123/456/?type=3': 'annab',
      },
    },
    {
      url: '/{handle}',
      surface: 'profile',
      examples: {
        'https://www.facebook.com/anna.b': 'annab',
        'https://www.facebook.com/JohnSmith55': 'johnsmith55',
        'https://www.facebook.com/john.smith.55?fref=ts': 'johnsmith55',
        'https://www.facebook.com/zuck': 'zuck',
        'https://www.facebook.com/melissa.jones': 'melissajones',
        'https://fb.com/anna.b': 'annab',
      },
    },
    {
      url: '/{handle}/{…}',
      surface: 'tab',
      examples: {
        'https://www.facebook.com/anna.b/friends_mutual': 'annab',
        'https://www.facebook.com/anna.b/about?section=contact': 'annab',
        'https://fr-fr.facebook.com/anna.b/photos': 'annab',
      },
    },
  ],
  walls: {
    '/{login|login.php|checkpoint|cookie|privacy|consent}/{…}?next={url}': {
      'https://www.facebook.com/login/?next=https%3A%2F%2Fwww.facebook.com%2Fanna.b': 'annab',
      'https://www.facebook.com/login.php?next=https%3A%2F%2Fwww.facebook.com%2Fprofile.php%3Fid%3D12345%26sk%3Dphotos':
        'id:12345',
      'https://www.facebook.com/login/device-based/regular/login/?next=%2Fanna.b': 'annab',
    },
    '/home.php#!{url}': { 'https://www.facebook.com/home.php#!/anna.b': 'annab' },
    '/#!{url}': {
      'https://www.facebook.com/#!/anna.b': 'annab',
      'https://www.facebook.com/#!/profile.php?id=12345': 'id:12345',
    },
  },
  search: ['/search/{…}?q={words}'],
  nobody: [
    'https://www.facebook.com/messages/',
    'https://www.facebook.com/messages',
    'https://www.facebook.com/',
    'https://www.facebook.com/groups/annab',
    'https://www.facebook.com/hashtag/annab',
    'https://www.facebook.com/help/anna.b',
    'https://www.facebook.com/me',
    'https://www.facebook.com/marketplace/',
    'https://www.facebook.com/profile.php',
    'https://www.facebook.com/login.php',
    'https://www.facebook.com/annab.php',
    'https://notfacebook.com/zuck',
    'https://facebook.com.evil.example/zuck',
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.facebook.com%2Fanna.b',
    'https://developers.facebook.com/anna.b',
    'https://about.facebook.com/anna.b',
  ],
} as const;
