import { i18n } from '#i18n';

const directory = 'https://findahelpline.com';
const options = '/options.html';

/**
 * Should the page's own script fail before it has drawn anything, draws in plain DOM that it did, where help is, and
 * a way on. What the page draws all the same takes the place of that.
 */
export function standInUntilDrawn(): void {
  const failed = () => {
    if (!document.body.firstElementChild) document.body.append(fallback());
    // The browser may be kept from showing a popup before it is drawn.
    document.querySelector(':root > iframe')?.remove();
  };
  // Also heard of: a script that can't be loaded. Of anything else that can't be, the page is drawn without it.
  addEventListener('error', ({ target }) => isOfScripts(target) && failed(), { capture: true });
  addEventListener('unhandledrejection', failed);
}

function isOfScripts(target: EventTarget | null): boolean {
  return target === window || target instanceof HTMLScriptElement;
}

function fallback(): HTMLElement {
  const again = element(
    'button',
    { type: 'button', className: 'button' },
    i18n.t('faults.tryAgain'),
  );
  again.addEventListener('click', () => location.reload());
  return element(
    'main',
    { className: 'fallback' },
    element('h1', {}, i18n.t('faults.page.title')),
    element('p', {}, i18n.t('faults.page.body')),
    element('p', {}, again),
    element('p', {}, i18n.t('pause.help.danger')),
    element('p', {}, `${i18n.t('pause.help.everywhere')} `, link(directory, 'findahelpline.com')),
    ...(location.pathname === options ? [] : [element('p', {}, support())]),
  );
}

/** One of Ebb's pages may fail, and another not. */
function support(): HTMLElement {
  return link(`${options}#support`, i18n.t('support.title'));
}

function link(href: string, words: string): HTMLElement {
  return element('a', { href, target: '_blank', rel: 'noreferrer' }, words);
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  fields: Partial<HTMLElementTagNameMap[Name]>,
  ...within: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), fields);
  made.append(...within);
  return made;
}
