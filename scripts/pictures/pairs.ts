import type { Picture } from './album.ts';
import { type Sheet, stateOf, surfaceOf } from './sheets.ts';

/**
 * The sheets that show each picture of before beside the same one of after, for the surfaces there are after; where one
 * is missing, they say so.
 */
export function pairs(before: readonly Picture[], after: readonly Picture[]): Sheet[] {
  const surfaces = new Set(after.map(({ name }) => surfaceOf(name)));
  const earlier = before
    .map((picture) => ({ ...picture, name: nameNow(picture.name) }))
    .filter(({ name }) => surfaces.has(surfaceOf(name)));
  const all = Map.groupBy([...after, ...earlier], ({ name }) => name);
  return [...Map.groupBy(all.keys(), surfaceOf)].map(([name, states]) => ({
    name,
    columns: states.flatMap((state) => {
      const views = all.get(state)?.map(({ view }) => view) ?? [];
      const ofState = (pictures: readonly Picture[]) =>
        pictures.filter((picture) => picture.name === state);
      return [
        { label: `${stateOf(state)}, before`, pictures: ofState(earlier), views },
        { label: `${stateOf(state)}, after`, pictures: ofState(after), views },
      ];
    }),
  }));
}

/** What a picture is called now: at first only one look was shown with each kind of pause. */
function nameNow(name: string): string {
  return name.replace(/^pause-(breath|grounding|quiet|wait)$/, 'pause-shore-$1');
}
