import { readdirSync, readFileSync } from 'node:fs';
import type { Settings } from '../../core/settings/settings.ts';

/** One look, one passage, and no wait. Throws where the passage is gone. */
export function onePassage(look: Settings['looks'][number], passage: string): Partial<Settings> {
  const folder = 'content/passages';
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const ids = files.flatMap((name) =>
    [...readFileSync(`${folder}/${name}`, 'utf8').matchAll(/\bid: '(.+)'/g)].map(
      ([, id = '']) => id,
    ),
  );
  if (!ids.includes(passage)) throw new Error(`no passage ${passage} is there any more`);
  const others = ids.filter((id) => id !== passage);
  return { looks: [look], settle: 0, mutedPassages: others };
}
