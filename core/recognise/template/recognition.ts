/**
 * Which side of a person a URL shows. `profile` is the page itself, `tab` a part of it (followers,
 * videos, a board), `list` something they collected, `search` a search for them.
 */
export const surfaces = [
  'profile',
  'tab',
  'post',
  'story',
  'list',
  'media',
  'search',
  'chat',
] as const;
export type Surface = (typeof surfaces)[number];

/** What a URL says: whose page it is, as far as the URL alone can tell. */
export interface Recognition {
  /** Id of the site, the name of its file in content/sites (or `page` for any other link). */
  site: string;
  /** Canonical key of the person on that site; null when it is somebody's but the URL can't tell whose. */
  key: string | null;
  /** Which side of them is shown. */
  surface: Surface;
  /** The form that decided, as it is written in the site's file. */
  rule: string;
}
