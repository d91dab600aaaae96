import type { Site } from './site.ts';

/** What a name of the site, or a piece of one, looks like; undefined where the site has none of that kind. */
export function shapeOf(site: Site, name: string): string | undefined {
  return site.names[name]?.shape ?? site.parts?.[name];
}
