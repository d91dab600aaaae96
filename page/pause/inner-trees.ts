/** A node tree of its own: its events don't reach listeners outside. */
export type Tree = Document | ShadowRoot;

/** Elements that can have a tree of their own: custom ones, those HTML names, and frames. */
const mayHaveTree =
  /-|^(article|aside|blockquote|body|div|footer|frame|h[1-6]|header|iframe|main|nav|object|p|section|span)$/;

/**
 * The trees within a node, however deep: shadow trees, open and closed, and frames of its origin. Not
 * those of `but`.
 */
export function innerTrees(node: Element | Tree, but: Element): Tree[] {
  const own = 'localName' in node ? [node] : [];
  return [...own, ...node.querySelectorAll('*')].flatMap((element) => {
    const mayHave = element !== but && mayHaveTree.test(element.localName);
    const tree = mayHave ? treeOf(element) : null;
    return tree ? [tree, ...innerTrees(tree, but)] : [];
  });
}

/** The closed tree of an element in Firefox; Chromium has `chrome.dom` for it (tests/e2e/sound.test.ts). */
type Told = HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null };

function treeOf(element: Element): Tree | null {
  try {
    if ('contentDocument' in element) return (element as HTMLIFrameElement).contentDocument;
    if (!import.meta.env.FIREFOX) return chrome.dom.openOrClosedShadowRoot(element as HTMLElement);
    return (element as Told).openOrClosedShadowRoot ?? null;
  } catch {
    // Elements outside HTML have none, and an orphaned script may not ask.
    return null;
  }
}
