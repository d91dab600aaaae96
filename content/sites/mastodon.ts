// Any host may be a server. A name is `user@host`; a page without its host means the host it is
// on.
export default {
  name: 'Mastodon and the fediverse',
  hosts: {},
  names: {
    handle: {
      shape: '\\w(?:[\\w.-]*\\w)?@[^\\s/?#&@:]+\\.[^\\s/?#&@:.]+',
      ignores: 'case',
      link: 'https://{host}/@{user}',
      shown: '@{handle}',
    },
  },
  parts: {
    user: '\\w(?:[\\w.-]*\\w)?',
    host: '[^\\s/?#&@:]+\\.[^\\s/?#&@:.]+',
    visited: '[^/]+\\.[^/.]+',
    instance:
      '[^/]*(?:mastodon|mstdn|masto|toot|fosstodon|hachyderm|pixelfed|misskey|calckey|fedibird|pawoo|odon\\.|firefish|iceshrimp|sharkey|pleroma|akkoma|lemmy|lemm\\.ee|feddit|friendica|fedi|beehaw|kbin|programming\\.dev|sh\\.itjust|infosec\\.exchange|mas\\.to|chaos\\.social|framapiaf|101010\\.pl|szmer\\.info|social)[^/]*\\.[^/.]+|[^/]+\\.social|mas\\.to|lemm\\.ee|101010\\.pl|szmer\\.info|programming\\.dev|fosstodon\\.org|hachyderm\\.io|infosec\\.exchange|beehaw\\.org|framapiaf\\.org|kolektiva\\.social|baraag\\.net|mamot\\.fr|ioc\\.exchange|tech\\.lgbt|woof\\.group|poa\\.st|wandering\\.shop|dice\\.camp|eldritch\\.cafe|bsd\\.network|journa\\.host|zirk\\.us|c\\.im|fediscience\\.org|ursal\\.zone|blahaj\\.zone|o3o\\.ca|cmx\\.im|sinblr\\.com|snac\\.[^/.]+',
    tube: '[^/]*(?:tube|video)[^/]*\\.[^/.]+',
    gallery: '[^/]*pixel[^/]*\\.[^/.]+',
  },
  reserved: '',
  forms: [
    {
      url: '{visited}/{deck|web}/@{user}@{host}/{…}',
      surface: 'profile',
      key: '{user}@{host}',
      examples: { 'https://fosstodon.org/deck/@jk@mastodon.social': 'jk@mastodon.social' },
    },
    {
      url: '{visited}/{deck|web}/@{user}/{…}',
      surface: 'profile',
      key: '{user}@{visited}',
      examples: {
        'https://mastodon.social/deck/@jk': 'jk@mastodon.social',
        'https://mastodon.social/web/@jk': 'jk@mastodon.social',
      },
    },
    {
      url: '{visited}/@{user}@{host}/{number}/{…}',
      surface: 'post',
      key: '{user}@{host}',
      examples: {
        'https://fosstodon.org/@jk@mastodon.social/112345678901234567': 'jk@mastodon.social',
      },
    },
    {
      url: '{visited}/@{user}@{host}',
      surface: 'profile',
      key: '{user}@{host}',
      examples: { 'https://fosstodon.org/@JK@Mastodon.social': 'jk@mastodon.social' },
    },
    {
      url: '{visited}/@{user}@{host}/{…}',
      surface: 'tab',
      key: '{user}@{host}',
      examples: { 'https://fosstodon.org/@jk@mastodon.social/media': 'jk@mastodon.social' },
    },
    {
      url: '{visited}/@{user}/{number}/{…}',
      surface: 'post',
      key: '{user}@{visited}',
      examples: {
        'https://mastodon.social/@jk/112345678901234567': 'jk@mastodon.social',
        'https://mastodon.social/@jk/112345678901234567/reblogs': 'jk@mastodon.social',
      },
    },
    {
      url: '{visited}/@{user}',
      surface: 'profile',
      key: '{user}@{visited}',
      examples: {
        'https://mastodon.social/@jk': 'jk@mastodon.social',
        'https://www.mastodon.social/@Jk': 'jk@mastodon.social',
      },
    },
    {
      url: '{visited}/@{user}/{…}',
      surface: 'tab',
      key: '{user}@{visited}',
      examples: {
        'https://mastodon.social/@jk/with_replies': 'jk@mastodon.social',
        'https://mastodon.social/@jk/tagged/cats': 'jk@mastodon.social',
        'https://mastodon.social/@jk/followers': 'jk@mastodon.social',
      },
    },
    {
      url: '{instance}/{users|u}/{user}@{host}/{…}',
      surface: 'profile',
      key: '{user}@{host}',
      examples: { 'https://lemmy.ml/u/jk@lemmy.world': 'jk@lemmy.world' },
    },
    {
      url: '{visited}/users/{user}/statuses/{number}/{…}',
      surface: 'post',
      key: '{user}@{visited}',
      examples: {
        'https://mastodon.social/users/jk/statuses/112345678901234567': 'jk@mastodon.social',
        'https://social-less.example.org/users/jk/statuses/112345678901234567':
          'jk@social-less.example.org',
      },
    },
    {
      url: '{visited}/users/{user}/{followers|following|inbox|outbox|collections/featured|collections/tags}/{…}',
      surface: 'tab',
      key: '{user}@{visited}',
      examples: { 'https://pawoo.net/users/jk/following': 'jk@pawoo.net' },
    },
    {
      url: '{instance}/{users|u|profile}/{user}',
      surface: 'profile',
      key: '{user}@{instance}',
      examples: { 'https://mastodon.social/users/jk': 'jk@mastodon.social' },
    },
    {
      url: '{instance}/{users|u|profile}/{user}/{…}',
      surface: 'tab',
      key: '{user}@{instance}',
      examples: { 'https://mastodon.social/users/jk/media': 'jk@mastodon.social' },
    },
    {
      url: '{tube}/{a|accounts}/{user}@{host}/{…}',
      surface: 'profile',
      key: '{user}@{host}',
      examples: { 'https://peertube.example.org/a/jk@framatube.org/videos': 'jk@framatube.org' },
    },
    {
      url: '{tube}/{a|accounts}/{user}/{…}',
      surface: 'profile',
      key: '{user}@{tube}',
      examples: { 'https://framatube.org/a/jk/video-channels': 'jk@framatube.org' },
    },
    {
      url: '{gallery}/p/{user}/{number}/{…}',
      surface: 'post',
      key: '{user}@{gallery}',
      examples: { 'https://pixelfed.social/p/jk/512345678901234567': 'jk@pixelfed.social' },
    },
    {
      url: '{gallery}/{user}',
      surface: 'profile',
      key: '{user}@{gallery}',
      except:
        'about api auth discover explore home i login public register settings site stories storage timeline',
      examples: { 'https://pixelfed.social/jk': 'jk@pixelfed.social' },
    },
    {
      url: '{instance}/{accounts|web/accounts}/{number}/{…}',
      surface: 'profile',
      examples: {
        'https://mastodon.social/accounts/10843': null,
        'https://mastodon.social/web/accounts/10843': null,
      },
    },
    {
      url: '{instance}/{notes|notice|objects|post|comment}/{any}/{…}',
      surface: 'post',
      examples: {
        'https://misskey.social/notes/9abcdef': null,
        'https://lemmy.world/post/12345': null,
      },
    },
    {
      url: '{instance}/{statuses|web/statuses}/{number}/{…}',
      surface: 'post',
      examples: { 'https://mastodon.social/web/statuses/112345678901234567': null },
    },
  ],
  walls: {
    '{visited}/authorize_interaction?uri={url}': {
      'https://mastodon.social/authorize_interaction?uri=https%3A%2F%2Ffosstodon.org%2F%40jk':
        'jk@fosstodon.org',
    },
  },
  search: ['/search?q={words}'],
  nobody: [
    'https://mastodon.social/',
    'https://mastodon.social/about',
    'https://mastodon.social/explore',
    'https://mastodon.social/tags/cats',
    'https://mastodon.social/public/local',
    'https://www.tiktok.com/@',
    'https://example.org/users/anna',
    'https://example.org/u/anna',
    'https://localhost/@anna',
  ],
} as const;
