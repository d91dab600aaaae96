import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const rooms = 'content,core,platform,background,page,screens,components,entrypoints';
const files = globSync(`{${rooms}}/**/*.{ts,tsx}`);
const withComments = [...files, ...globSync(`{${rooms}}/**/*.css`), 'wxt.config.ts'];

/** What a file imports of the house, types too. */
function importsOf(file: string): string[] {
  const found = readFileSync(file, 'utf8').matchAll(/\b(?:from|import) ?\(?'(\.[^'?]+\.tsx?)'/g);
  return [...found].map(([, path = '']) => join(dirname(file), path));
}

/** Which folders each folder imports from, without itself. */
function neighbours(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const file of files) {
    const room = dirname(file);
    const others = importsOf(file)
      .map(dirname)
      .filter((other) => other !== room);
    found.set(room, (found.get(room) ?? new Set()).union(new Set(others)));
  }
  return found;
}

/** Takes away, again and again, the rooms that import from none that is left. What stays is in a circle or leads to one. */
function inCircles(graph: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const free = [...graph.keys()].filter((room) =>
    [...(graph.get(room) ?? [])].every((other) => !graph.has(other)),
  );
  if (free.length === 0) return [...graph.keys()];
  return inCircles(new Map([...graph].filter(([room]) => !free.includes(room))));
}

/** The comments of a file that say what a browser does. */
function browserComments(file: string): string[] {
  const comments =
    readFileSync(file, 'utf8').match(/^[ \t]*\{?\/\*[\s\S]*?\*\/|(?:^[ \t]*\/\/.*\n)+/gm) ?? [];
  return comments.filter((comment) => /Chrom(e|ium)\b|Firefox|Safari/.test(comment));
}

function isOfCore(room: string): boolean {
  return room.startsWith('core/');
}

describe('the house', () => {
  it('has rooms that import from each other', () => {
    expect(files.length).toBeGreaterThan(400);
    expect(neighbours().get('core/guard')).toContain('core/people');
  });

  it('finds a circle where there is one', () => {
    const graph = new Map([
      ['a', new Set(['b'])],
      ['b', new Set(['c'])],
      ['c', new Set(['b'])],
      ['d', new Set<string>()],
    ]);
    expect(inCircles(graph)).toEqual(['a', 'b', 'c']);
  });

  it('has no circle of rooms', () => {
    expect(inCircles(neighbours())).toEqual([]);
  });

  it.each(files.filter((file) => file.startsWith('entrypoints/')))('only wires in %s', (file) => {
    expect(readFileSync(file, 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(40);
  });

  it('says where it is seen, wherever it says what a browser does', () => {
    const comments = withComments.flatMap(browserComments);
    expect(comments).not.toEqual([]);
    const shown = (comment: string) =>
      comment.includes('https://') || /tests\/[\w./-]+\.tsx?/.exec(comment)?.every(existsSync);
    expect(comments.filter((comment) => !shown(comment))).toEqual([]);
  });

  it('has a file for every name in the picture of a visit', () => {
    const drawn = readFileSync('docs/visit.svg', 'utf8').matchAll(
      /<text class="name"[^>]*>([^<]*)/g,
    );
    const names = [...drawn].map(([, name = '']) => name);
    const there = new Set(files.map((file) => basename(file, extname(file))));
    expect(names.length).toBeGreaterThan(9);
    expect(names.filter((name) => !there.has(name))).toEqual([]);
  });

  it.each(['docs/architecture.md', 'CONTRIBUTING.md'])(
    'has every file and folder that %s names',
    (text) => {
      const named = readFileSync(text, 'utf8').matchAll(
        /(?<![\w./-])((?:content|core|platform|background|page|screens|components|entrypoints|tests|scripts|docs)\/[\w./-]*\w)/g,
      );
      const paths = [...new Set([...named].map(([, path = '']) => path))];
      expect(paths).not.toEqual([]);
      expect(paths.filter((path) => !existsSync(path))).toEqual([]);
    },
  );

  it('has rooms of core that import only from those listed above them', () => {
    const text = readFileSync('docs/architecture.md', 'utf8');
    const listed = [...text.matchAll(/^(core\/\S+) {2,}\S/gm)].map(([, room = '']) => room);
    const graph = neighbours();
    expect(listed.toSorted()).toEqual([...graph.keys()].filter(isOfCore).toSorted());
    for (const [index, room] of listed.entries()) {
      const imported = [...(graph.get(room) ?? [])].filter(isOfCore);
      expect(listed.slice(0, index), room).toEqual(expect.arrayContaining(imported));
    }
  });

  it('has a walk that comes by no file twice', () => {
    const [, walk = ''] = readFileSync('docs/architecture.md', 'utf8').split(
      '## A walk through it',
    );
    const hops = [...walk.matchAll(/^\d+\. `(\S+)`/gm)].map(([, hop]) => hop);
    expect(hops.length).toBeGreaterThan(10);
    expect(new Set(hops).size).toBe(hops.length);
  });
});
