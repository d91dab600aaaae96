const redispatched = new WeakSet<Event>();

/** Whether an event comes from the person: from the browser itself, or dispatched again by `redispatchEvent`. */
export function isFromPerson(event: Event): boolean {
  return event.isTrusted || redispatched.has(event);
}

/**
 * Takes what a person does over a shadow tree from the page around it, and dispatches a copy inside,
 * where the page's listeners don't hear it. The page's own made-up events are left alone. For a
 * listener on the window that comes before the page's.
 */
export function redispatchEvent(host: HTMLElement, root: ShadowRoot, event: Event): void {
  if (!event.isTrusted) return;
  event.stopImmediatePropagation();
  const target = event.target === host ? targetOf(root, event) : null;
  const copy = target && copyOf(event);
  if (!copy) {
    if (event.cancelable) event.preventDefault();
    return;
  }
  redispatched.add(copy);
  const goesOn = target.dispatchEvent(copy);
  // The copy of a click presses, opens and checks by itself.
  if (!goesOn || event.type === 'click') event.preventDefault();
}

function copyOf(event: Event): Event | null {
  const confined = new Proxy(event, {
    // The same, but for staying inside the tree.
    get: (original, key) => (key === 'composed' ? false : Reflect.get(original, key, original)),
  });
  const copy: unknown = Reflect.construct(event.constructor, [event.type, confined]);
  if (!(copy instanceof Event)) return null;
  return copy.composed ? plainCopyOf(event) : copy;
}

/** What a key handler may ask of an event. */
const keyFields = ['key', 'code', 'repeat', 'shiftKey', 'ctrlKey', 'altKey', 'metaKey'] as const;

/**
 * Firefox lets every keyboard event out of its tree, also one that is not composed
 * (tests/e2e/beneath.test.ts).
 */
function plainCopyOf(event: Event): Event {
  const copy = new Event(event.type, { bubbles: event.bubbles, cancelable: event.cancelable });
  if (!(event instanceof KeyboardEvent)) return copy;
  for (const field of keyFields) Object.defineProperty(copy, field, { value: event[field] });
  return copy;
}

function targetOf(root: ShadowRoot, event: Event): Element | null {
  // A click by keyboard has no place: it is where the focus is.
  const placed = event instanceof MouseEvent && (event.type !== 'click' || event.detail > 0);
  return placed ? root.elementFromPoint(event.clientX, event.clientY) : root.activeElement;
}
