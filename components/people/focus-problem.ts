/** Moves focus to the first field of a form that is marked wrong, once the marks are drawn. */
export function focusProblem(form: HTMLFormElement): void {
  requestAnimationFrame(() => {
    const field = form.querySelector<HTMLElement>('[aria-invalid]');
    field?.closest('details')?.setAttribute('open', '');
    field?.focus();
  });
}
