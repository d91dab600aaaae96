/** The keys that press a button. */
const pressing: unknown[] = ['Enter', ' '];

/**
 * Gives a function that says of what a person does, one event after the other, whether it may press something. A
 * press counts only if all of it happened since: not a key that was down before, and repeats, nor the second half
 * of a double click.
 */
export function pressesSince(): (event: Event) => boolean {
  const down = new Set<unknown>();
  let pointed = false;
  let clicked = false;
  return (event) => {
    const { type } = event;
    // The copy of a key's event may be a plain one (redispatch-event.ts).
    const key: unknown = Reflect.get(event, 'key');
    if (type === 'pointerdown') pointed = true;
    if (type === 'keydown' && pressing.includes(key)) {
      if (Reflect.get(event, 'repeat')) return key === ' ' && isTyping(event);
      down.add(key);
    }
    if (type === 'keyup' && pressing.includes(key)) return down.delete(key);
    // A click by keyboard counts no clicks.
    if (type !== 'click' || !(event instanceof MouseEvent) || event.detail === 0) return true;
    if (event.detail === 1) clicked = pointed;
    return clicked;
  };
}

function isTyping({ target }: Event): boolean {
  return target instanceof HTMLInputElement && target.type === 'text';
}
