/** Runs in a page, with the root of a shadow tree; gives something that JSON can say. */
export type ReadTree = (root: ParentNode, argument: string) => unknown;

declare global {
  /** For a `ReadTree`: the words in a tree, also those that CSS draws; see unfindable.ts. */
  function wordsOf(root: Node): string;
}

function wordsOf(root: Node): string {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let words = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    words += node instanceof HTMLElement ? (node.dataset.said ?? '') : (node.nodeValue ?? '');
  }
  return words;
}

/**
 * The source of a function that takes a root: it gives what `read` gives, as JSON, or null when
 * nothing in the tree matches the selector.
 */
export function treeReader(selector: string, read: ReadTree, argument: string): string {
  const [wanted, given] = [selector, argument].map((text) => JSON.stringify(text));
  return `async (root, wordsOf = ${wordsOf}) => root.querySelector(${wanted}) === null
    ? null
    : JSON.stringify({ read: await (${read})(root, ${given}) })`;
}
