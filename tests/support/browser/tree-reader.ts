/** Runs in a page, with the root of a shadow tree; gives something that JSON can say. */
export type ReadTree = (root: ParentNode, argument: string) => unknown;

/**
 * The source of a function that takes a root: it gives what `read` gives, as JSON, or null when
 * nothing in the tree matches the selector.
 */
export function treeReader(selector: string, read: ReadTree, argument: string): string {
  const [wanted, given] = [selector, argument].map((text) => JSON.stringify(text));
  return `async (root) => root.querySelector(${wanted}) === null
    ? null
    : JSON.stringify({ read: await (${read})(root, ${given}) })`;
}
