/** Moves the focus to the page's heading, from a button that goes. */
export function focusHeading(button: HTMLElement): void {
  const heading = button.ownerDocument.querySelector('h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
}
