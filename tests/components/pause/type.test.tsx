import { expect, onTestFinished, test } from 'vitest';
import { showPause } from './show-pause.tsx';

const sizes = (dialog: Element) =>
  ['.before', '.words', '.choice', '.opens'].map((selector) =>
    parseFloat(getComputedStyle(dialog.querySelector(selector) ?? dialog).fontSize),
  );

test('the type takes nothing from a page that sets its own', () => {
  const { dialog } = showPause();
  const before = sizes(dialog);
  document.documentElement.style.fontSize = '7px';
  onTestFinished(() => {
    document.documentElement.style.fontSize = '';
  });
  expect(sizes(dialog)).toEqual(before);
});

test('the type follows the browser’s font size', () => {
  const { dialog } = showPause();
  const before = sizes(dialog);
  // A browser has a size of its own for type that is all of one width, 13 px instead of 16.
  dialog.style.setProperty('--sans', 'monospace');
  dialog.style.setProperty('--serif', 'monospace');
  for (const [index, size] of sizes(dialog).entries()) {
    expect(size / (before[index] ?? 1)).toBeLessThan(0.95);
  }
});
