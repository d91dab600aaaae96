import { render } from 'preact';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { standInUntilDrawn } from '../../../screens/fallback.ts';
import '../../../components/ui/page.css';
import '../../../components/ui/Button.css';

/** Loads a script that isn't there. */
async function fail(): Promise<void> {
  const script = Object.assign(document.createElement('script'), { src: '/absent.js' });
  const heard = new Promise((resolve) => script.addEventListener('error', resolve));
  document.head.append(script);
  await heard;
  script.remove();
}

test('a page that fails before it has drawn says so, where help is, and how to go on', async () => {
  await page.viewport(320, 480);
  document.body.replaceChildren();
  document.documentElement.append(document.createElement('iframe'));
  standInUntilDrawn();
  await fail();
  await expect.element(page.getByRole('heading', { name: 'This couldn’t be shown' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  for (const [name, address] of [
    ['findahelpline.com', 'https://findahelpline.com'],
    ['If it is too much right now', '/options.html#support'],
  ] as const) {
    await expect.element(page.getByRole('link', { name })).toHaveAttribute('href', address);
  }
  await expect(document.body).accessible();
  expect(document.documentElement.scrollWidth).toBe(320);
  expect(document.querySelector(':root > iframe')).toBeNull();
  await page.viewport(1024, 768);
});

test('what is drawn already stays when a script fails', async () => {
  document.body.replaceChildren('', document.createElement('p'));
  await fail();
  expect(document.querySelector('main')).toBeNull();
});

test('what the page draws all the same takes its place', async () => {
  document.body.replaceChildren();
  await fail();
  render(<main class="options">Here</main>, document.body);
  expect(document.body.innerHTML).toBe('<main class="options">Here</main>');
});
