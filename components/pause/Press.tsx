import type { ComponentProps } from 'preact';

/** What is pressed in a pause: a quiet word, or `chip`. Every pause brings it, so it is written once. */
export function Press(props: ComponentProps<'button'>) {
  return <button type="button" class="quiet" {...props} />;
}
