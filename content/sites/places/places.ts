/**
 * Pages that hardly ever belong to one other person, by their forms as in a site's file: shared maps, which show a
 * place, and where someone keeps files of their own. Before such a page is listed, it is asked what is meant.
 */
export default {
  map: [
    'google.{any}/maps/{…}',
    'maps.google.{any}/{…}',
    'maps.app.goo.gl/{…}',
    'goo.gl/maps/{…}',
    'maps.apple.com/{…}',
    'maps.apple/{…}',
    'bing.com/maps/{…}',
    'openstreetmap.org/{…}',
    'osm.org/{…}',
    'waze.com/{…}',
    'what3words.com/{…}',
    'here.com/{…}',
    'mapy.com/{…}',
    'yandex.{any}/maps/{…}',
  ],
  cloud: [
    'icloud.com',
    'icloud.com/{photos|mail|iclouddrive|notes|contacts|calendar|find|reminders|pages}/{…}',
    'photos.google.com',
    'photos.google.com/{photo|album|albums|search|u|people|sharing}/{…}',
    'drive.google.com',
    'drive.google.com/drive',
    'drive.google.com/drive/{home|my-drive|recent|starred|trash|shared-with-me|u}/{…}',
    'mail.google.com/{…}',
    'dropbox.com/{home|photos|recents}/{…}',
    'onedrive.live.com/{…}',
    'outlook.live.com/{…}',
    'mega.nz/fm/{…}',
    'disk.yandex.{any}/client/{…}',
    'photos.amazon.{any}/{…}',
  ],
} as const;
