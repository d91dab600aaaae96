/** The big search engines, by the form their results have; the searched words are `{words}`. */
export default [
  'google.{any}/search?q={words}',
  'bing.com/search?q={words}',
  'duckduckgo.com?q={words}',
  'search.yahoo.com/search?p={words}',
  'ecosia.org/search?q={words}',
  'startpage.com/{sp|do}/search?query={words}',
  'search.brave.com/{search|images|videos|news}?q={words}',
  'qwant.com?q={words}',
  'kagi.com/search?q={words}',
  'yandex.{any}/search?text={words}',
  'baidu.com/s?wd={words}',
  'search.naver.com/search.naver?query={words}',
] as const;
