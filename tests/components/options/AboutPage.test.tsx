import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { AboutPage } from '../../../components/options/AboutPage.tsx';
import { evidence } from '../../../core/evidence/evidence.ts';
import { mount } from '../../support/mount.ts';

test.each([1024, 320])('has no accessibility fault and fits at %i px', async (width) => {
  await page.viewport(width, 800);
  const element = mount(<AboutPage version="1.2.3" />);
  await expect(element).accessible();
  expect(document.documentElement.scrollWidth).toBe(width);
  await page.viewport(1024, 768);
});

test('tells each finding with its limits, what came of it, and its source', async () => {
  const element = mount(<AboutPage version="1.2.3" />);
  expect(evidence()).not.toEqual([]);
  for (const { finding } of evidence()) {
    for (const text of Object.values(finding)) expect(element.textContent).toContain(text);
  }
});

test('says which version this is', async () => {
  mount(<AboutPage version="1.2.3" />);
  await expect.element(page.getByText('This is Ebb 1.2.3.')).toBeVisible();
});
