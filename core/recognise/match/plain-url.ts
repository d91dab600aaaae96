// This file goes into a content script of 4 kB: it imports nothing.

/**
 * A URL as `listedForm` expects it: percent signs decoded, without what can't be seen, with single
 * slashes. Never throws.
 */
export function plainUrl(url: string): string {
  try {
    // Until there is nothing left to decode: servers do it more than once.
    for (let before = ''; before !== url; url = decodeURIComponent(url)) before = url;
  } catch {
    // A stray percent sign: it is held against the forms as it is.
  }
  return url
    .normalize()
    .replace(/[\p{Cf}\p{Cc}]/gu, '')
    .replace(/([^:])\/+/g, '$1/');
}
