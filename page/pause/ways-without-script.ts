import type { Standing } from '../veil/standing.ts';

/**
 * Firefox ends the scripts of an add-on at once when it is updated or removed, also beneath an open pause
 * (tests/e2e/trapped.test.ts). Its two ways then lead out as a form does: to an empty page, or to the page.
 */
export function addWaysWithoutScript({ url, veil }: Standing): void {
  const { origin, pathname, searchParams } = new URL(url);
  const form = document.createElement('form');
  form.id = 'without-script';
  form.action = origin + pathname;
  for (const [name, value] of searchParams) {
    const field = document.createElement('input');
    Object.assign(field, { type: 'hidden', name, value });
    form.append(field);
  }
  // While scripts run, the buttons' own listeners do this.
  form.addEventListener('submit', (event) => event.preventDefault());
  veil.dialog.append(form);
  const [notNow, goOn] = veil.dialog.querySelectorAll<HTMLButtonElement>('.choice');
  for (const button of [notNow, goOn]) {
    button?.setAttribute('form', form.id);
    button?.setAttribute('type', 'submit');
  }
  notNow?.setAttribute('formaction', 'about:blank');
}
