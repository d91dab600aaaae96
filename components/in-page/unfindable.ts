import { Fragment, h, isValidElement, options, type VNode } from 'preact';

/**
 * Draws what `drawUnfindable` took out of the tree, and lets nothing of it be selected: by a selection Firefox gives
 * the page what lies in the tree (tests/e2e/presses.test.ts).
 */
export const unfindableStyle =
  '[data-said]::before{content:attr(data-said)}:not(input){user-select:none}';

/**
 * From now on words are drawn by the style sheet, not as text of the tree: `window.find` of the page
 * around a shadow tree looks into it, letter by letter, but not at what CSS draws. Screen readers say it
 * like any text, but not every tool knows, so buttons and links say their names by themselves as well
 * (fields do anyhow). A menu draws its own text, and what isn't drawn can only be said as text. A field is put
 * into an object, into which Chromium doesn't look; Firefox looks into no field
 * (tests/components/in-page/unfindable.test.tsx, tests/e2e/any-page.test.ts).
 */
export function drawUnfindable(): void {
  options.vnode = ({ type, props }) => {
    const isDrawn =
      type === Fragment || (typeof type === 'string' && !/^(option|object)$/.test(type));
    if (!isDrawn || Reflect.get(props, 'hidden')) return;
    if (type === 'a' || type === 'button') nameItself(props);
    props.children = unfindable(props.children);
  };
}

function nameItself(props: { children?: unknown }): void {
  if (!('aria-label' in props)) Reflect.set(props, 'aria-label', wordsIn(props.children));
}

function unfindable(child: unknown): never {
  if (Array.isArray(child)) return child.map(unfindable) as never;
  if (isField(child)) return h('object', null, child) as never;
  const said = wordsIn(child);
  return (said.trim() ? h('span', { 'data-said': said }) : child) as never;
}

function isField(child: unknown): child is VNode {
  return (
    isValidElement(child) && child.type === 'input' && Reflect.get(child.props, 'type') !== 'radio'
  );
}

/** The text there is among some children, elements left out. */
function wordsIn(child: unknown): string {
  if (Array.isArray(child)) return child.map(wordsIn).join('');
  return typeof child === 'string' || typeof child === 'number' ? `${child}` : '';
}
