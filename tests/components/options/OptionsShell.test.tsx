import { render } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { OptionsShell } from '../../../components/options/OptionsShell.tsx';
import { type Page, pages, readRoute } from '../../../components/options/route.ts';
import { mount } from '../../support/mount.ts';

function showShell(first: Page = 'people') {
  const element = mount(null);
  const onLeave = vi.fn();
  const go = (name: Page, rest = '') =>
    render(
      <OptionsShell route={{ page: name, rest }} onLeave={onLeave}>
        <h1>{name}</h1>
      </OptionsShell>,
      element,
    );
  go(first);
  return { element, onLeave, go };
}

describe('the rail', () => {
  test('has every page at its address, and says which one this is', async () => {
    const { element } = showShell('privacy');
    const links = page.getByRole('navigation').getByRole('link').elements();
    expect(links.map((link) => link.getAttribute('href'))).toEqual(pages.map((name) => `#${name}`));
    await expect
      .element(page.getByRole('link', { name: 'Privacy' }))
      .toHaveAttribute('aria-current', 'page');
    await expect(element).accessible();
  });

  test.each([320, 390, 800, 1280])('fits at %i px', async (width) => {
    await page.viewport(width, 700);
    showShell();
    expect(document.documentElement.scrollWidth).toBe(width);
    await page.viewport(1024, 768);
  });
});

describe('changing pages', () => {
  test('moves the focus to the heading', async () => {
    const { go } = showShell();
    go('privacy');
    await expect.element(page.getByRole('heading', { name: 'privacy' })).toHaveFocus();
  });

  test('moves it too when only what follows the page’s name changes', async () => {
    const { go } = showShell('week');
    go('week', '2026-11-16');
    await expect.element(page.getByRole('heading', { name: 'week' })).toHaveFocus();
  });

  test('leaves the focus alone at first, and when the same page is drawn again', () => {
    const { go } = showShell();
    go('people');
    expect(document.activeElement).toBe(document.body);
  });
});

describe('leaving quickly', () => {
  test('by the button', async () => {
    const { onLeave } = showShell();
    await userEvent.click(page.getByRole('button', { name: 'Leave quickly' }));
    expect(onLeave).toHaveBeenCalledOnce();
  });

  test('by Shift three times, wherever the focus is', async () => {
    const { onLeave } = showShell();
    await userEvent.keyboard('{Shift}{Shift}');
    expect(onLeave).not.toHaveBeenCalled();
    await userEvent.keyboard('{Shift}');
    expect(onLeave).toHaveBeenCalledOnce();
  });
});

describe('an address', () => {
  test.each([
    ['', 'people', ''],
    ['#people', 'people', ''],
    ['#week/2026-11-16', 'week', '2026-11-16'],
    ['#/privacy', 'privacy', ''],
    ['#nowhere', 'people', ''],
    ['#constructor', 'people', ''],
    ['#week/%E0%A4%A', 'week', '%E0%A4%A'],
  ])('%j leads to %s', (hash, name, rest) => {
    expect(readRoute(hash)).toEqual({ page: name, rest });
  });
});
