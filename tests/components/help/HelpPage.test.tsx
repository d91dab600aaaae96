import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { HelpPage } from '../../../components/help/HelpPage.tsx';
import { mount } from '../../support/mount.ts';

const address = 'https://chromewebstore.google.com/detail/ebb/support';

function showHelp(more: Partial<Parameters<typeof HelpPage>[0]> = {}) {
  const onCopy = vi.fn(async () => true);
  const onRemove = vi.fn(async () => false);
  const element = mount(
    <HelpPage
      version="0.1.0"
      browser="chrome"
      keys={{ popup: 'Alt+Shift+E', urge: '' }}
      storePage={address}
      onCopy={onCopy}
      onRemove={onRemove}
      {...more}
    />,
  );
  return { element, onCopy, onRemove };
}

describe('help', () => {
  test.each(['light', 'dark'])(
    'has no accessibility fault, and fits 320 px, %s',
    async (scheme) => {
      document.documentElement.style.colorScheme = scheme;
      await page.viewport(320, 700);
      const { element } = showHelp();
      for (const details of element.querySelectorAll('details')) details.open = true;
      await expect(element).accessible();
      expect(document.documentElement.scrollWidth).toBe(320);
      await page.viewport(1024, 768);
      document.documentElement.style.colorScheme = '';
    },
  );

  test('leads back to the first page', async () => {
    showHelp();
    const first = page.getByRole('link', { name: 'The page from the beginning' });
    await expect.element(first).toHaveAttribute('href', '#first');
  });

  test('says the keys as the browser has them, and which has none', async () => {
    const { element } = showHelp();
    await expect.element(page.getByText('Alt+Shift+E')).toBeVisible();
    await expect.element(page.getByText('No key yet')).toBeVisible();
    expect(element.textContent).toContain('chrome://extensions/shortcuts');
  });

  test('says nothing of keys that the browser doesn’t have', () => {
    const { element } = showHelp({ keys: null, browser: 'firefoxPhone' });
    expect(element.textContent).not.toContain('No key yet');
    expect(element.textContent).not.toContain('chosen anew');
    expect(element.textContent).toContain('Shift, three times');
  });

  test('says the version, and what is new in it', async () => {
    showHelp();
    await expect.element(page.getByText('This is Ebb 0.1.0.')).toBeVisible();
    await userEvent.click(page.getByText('New in 0.1.0'));
    await expect.element(page.getByText(/This is the first Ebb/)).toBeVisible();
  });

  test('gives the address for faults to copy, as text and not as a link', async () => {
    const { onCopy } = showHelp();
    await userEvent.click(page.getByRole('button', { name: 'Copy the address' }));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(address);
    await expect.element(page.getByText('It was copied.')).toBeVisible();
    expect(page.getByRole('link', { name: address }).elements()).toHaveLength(0);
  });

  test('takes Ebb out once the browser has asked, and says when it stayed', async () => {
    const { onRemove } = showHelp();
    await userEvent.click(page.getByRole('button', { name: 'Take Ebb out of this browser' }));
    expect(onRemove).toHaveBeenCalledOnce();
    await expect.element(page.getByText(/Ebb is still here/)).toBeVisible();
  });

  test('says how to do that by hand where it can’t', async () => {
    showHelp({ onRemove: null, browser: 'firefox' });
    expect(page.getByRole('button', { name: /Take Ebb out/ }).elements()).toHaveLength(0);
    await expect.element(page.getByText(/then Remove Extension/)).toBeVisible();
  });
});
