import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync } from 'vite';

/** All that is built. */
export const sourceFiles = globSync(
  '{core,platform,background,page,screens,components,entrypoints}/**/*.{ts,tsx}',
);

/** Where something of the browser is used. */
interface Use {
  /** As `storage.local.get`. */
  path: string;
  /** The file that uses it. */
  file: string;
}

interface Node {
  type: string;
  [field: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function childrenOf(node: Node): Node[] {
  return Object.values(node).flatMap((value) =>
    Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  );
}

/** What is left of such a node when the program runs is what is in it; of any other of types nothing is. */
const kept = new Set(['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression']);

/**
 * Finds every use of the extension interface in a source text: `a` of `browser.a.b()`. What can't be followed is
 * said by `strays`: the whole interface in other hands, or a part of it by a name that is only known as it runs.
 */
export function usesIn(text: string, file: string) {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} can’t be read.`);
  const roots = new Set(['chrome']);
  const uses: Use[] = [];
  const names = new Set<string>();
  const strays: string[] = [];
  const imports: string[] = [];
  const line = ({ start }: Node) => `${file}:${text.slice(0, Number(start)).split('\n').length}`;

  const visit = (node: Node, parents: readonly Node[]): void => {
    const { type } = node;
    if (type.startsWith('TS') && !kept.has(type)) return;
    if (type === 'ImportDeclaration') {
      imports.push(String(Object(node.source).value));
      if (Object(node.source).value !== 'webextension-polyfill') return;
      for (const { type: how, local } of node.specifiers as Node[]) {
        if (how !== 'ImportSpecifier') roots.add(Object(local).name);
      }
      return;
    }
    if (type === 'MemberExpression' && node.computed !== true)
      names.add(Object(node.property).name);
    if (type === 'Property') names.add(Object(node.key).name);
    if (type === 'Identifier' && roots.has(String(node.name)) && isValue(node, parents)) {
      const found = follow(node, parents);
      if (found) uses.push(...found.map((path) => ({ path, file })));
      else strays.push(line(node));
    }
    for (const child of childrenOf(node)) visit(child, [node, ...parents]);
  };
  visit(program as unknown as Node, []);
  return { uses, names, strays, imports };
}

/** Whether a name stands for what has it, and isn't only a field that is called so. */
function isValue(node: Node, [parent]: readonly Node[]): boolean {
  if (parent?.type === 'MemberExpression')
    return parent.object === node || parent.computed === true;
  return !(parent?.type === 'Property' && parent.key === node);
}

/** Follows it up: to what is called of it, or what it is taken apart into. */
function follow(root: Node, parents: readonly Node[]): string[] | undefined {
  const path: string[] = [];
  let node = root;
  for (const parent of parents) {
    if (parent.type === 'MemberExpression' && parent.object === node) {
      if (parent.computed === true) return undefined;
      path.push(Object(parent.property).name);
    } else if (parent.type === 'CallExpression' && parent.callee === node) {
      return path.length > 0 ? [path.join('.')] : undefined;
    } else if (parent.type === 'VariableDeclarator' && parent.init === node) {
      return taken(parent.id, path);
    } else if (parent.type !== 'ChainExpression' && !kept.has(parent.type)) {
      return path.length > 0 ? [path.join('.')] : undefined;
    }
    node = parent;
  }
  return undefined;
}

function taken(pattern: unknown, path: string[]): string[] | undefined {
  if (!isNode(pattern)) return undefined;
  if (pattern.type !== 'ObjectPattern') {
    return path.length > 0 ? [path.join('.')] : undefined;
  }
  const parts = (pattern.properties as Node[]).map(({ type, key }) =>
    type === 'Property' && isNode(key) ? String(key.name) : undefined,
  );
  if (parts.includes(undefined)) return undefined;
  return parts.map((part) => [...path, part].join('.'));
}

/**
 * Every use in the source; `namesWith` gives the names of fields that are anywhere in a file, or in one that imports
 * it: what is taken in hand there may have been asked for any of these.
 */
export function usedApis() {
  const files = new Map(
    sourceFiles.map((file) => [file, usesIn(readFileSync(file, 'utf8'), file)] as const),
  );
  const namesIn = (file: string) => [...(files.get(file)?.names ?? [])];
  const importersOf = (file: string) =>
    [...files].flatMap(([from, { imports }]) =>
      imports.some((path) => join(dirname(from), path) === file) ? from : [],
    );
  const all = [...files.values()];
  return {
    uses: all.flatMap(({ uses }) => uses),
    strays: all.flatMap(({ strays }) => strays),
    names: new Set(all.flatMap(({ names }) => [...names])),
    namesIn,
    namesWith: (file: string) => [file, ...importersOf(file)].flatMap(namesIn),
  };
}
