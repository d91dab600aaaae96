/**
 * Pages that show another page: web archives, translators, cached and plain copies. Each form carries
 * the page it shows as `{url}` and has examples with the profile that must be found in them.
 */
export default {
  // Hosts that write the other host into their own name: www-instagram-com.translate.goog.
  rewriting: 'translate.goog',
  forms: {
    'web.archive.org/{web|save}/{any}/{url}': {
      'https://web.archive.org/web/20240101000000/https://www.instagram.com/anna.b/':
        'instagram anna.b',
      'https://web.archive.org/web/2024im_/http://www.facebook.com:80/profile.php?id=12345':
        'facebook id:12345',
      'https://web.archive.org/web/*/x.com/anna_b': 'x anna_b',
    },
    'web.archive.org/{web|save}/{url}': {
      'https://web.archive.org/web/https://www.tiktok.com/@anna.b': 'tiktok anna.b',
      'https://web.archive.org/save/https://www.tiktok.com/@anna.b': 'tiktok anna.b',
    },
    'archive.{ph|today|is|li|fo|vn|md}/{newest|latest|oldest|timegate}/{url}': {
      'https://archive.ph/newest/https://x.com/anna_b': 'x anna_b',
    },
    'archive.{ph|today|is|li|fo|vn|md}/{number}/{url}': {
      'https://archive.ph/20240101/https://x.com/anna_b/status/123': 'x anna_b',
    },
    'archive.{ph|today|is|li|fo|vn|md}/{url}': {
      'https://archive.today/https://www.threads.net/@anna.b': 'threads anna.b',
    },
    'translate.google.{any}/translate?u={url}': {
      'https://translate.google.com/translate?sl=auto&tl=en&u=https%3A%2F%2Fwww.instagram.com%2Fanna.b%2F':
        'instagram anna.b',
    },
    'translate.yandex.{any}/translate?url={url}': {
      'https://translate.yandex.com/translate?lang=de-en&url=https%3A%2F%2Fvk.com%2Fanna_b':
        'vk anna_b',
    },
    'translatetheweb.com?a={url}': {
      'https://www.translatetheweb.com/?from=&to=en&a=https%3A%2F%2Fwww.instagram.com%2Fanna.b%2F':
        'instagram anna.b',
    },
    'papago.naver.net/website?url={url}': {
      'https://papago.naver.net/website?locale=en&source=auto&target=ko&url=https%3A%2F%2Fx.com%2Fanna_b':
        'x anna_b',
    },
    'webcache.googleusercontent.com/search?q=cache:{code}:{url}': {
      'https://webcache.googleusercontent.com/search?q=cache:aBc123:https://www.instagram.com/anna.b/+anna&hl=en':
        'instagram anna.b',
    },
    'webcache.googleusercontent.com/search?q=cache:{url}': {
      'https://webcache.googleusercontent.com/search?q=cache:www.instagram.com/anna.b/':
        'instagram anna.b',
    },
    'google.com/amp/s/{url}': {
      'https://www.google.com/amp/s/medium.com/@anna.b': 'medium anna.b',
    },
    '{12ft|1ft}.io/proxy?q={url}': {
      'https://12ft.io/proxy?q=https%3A%2F%2Fmedium.com%2F%40anna.b': 'medium anna.b',
    },
    '{12ft.io|1ft.io|r.jina.ai|smry.ai|removepaywall.com|txtify.it}/{url}': {
      'https://r.jina.ai/https://www.instagram.com/anna.b/': 'instagram anna.b',
      'https://12ft.io/https://anna-b.substack.com/': 'substack pub:anna-b',
    },
    'skyview.social?url={url}': {
      'https://skyview.social/?url=https%3A%2F%2Fbsky.app%2Fprofile%2Fanna.bsky.social%2Fpost%2F3kh':
        'bluesky anna.bsky.social',
    },
    'view-source:/{url}': {
      'view-source:https://www.instagram.com/anna.b/': 'instagram anna.b',
    },
    'about:/reader?url={url}': {
      'about:reader?url=https%3A%2F%2Fanna-b.medium.com%2F': 'medium under:anna-b',
    },
  },
} as const;
