import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { AboutPage } from '../../../components/options/AboutPage.tsx';
import { evidence } from '../../../core/evidence/evidence.ts';
import { mount } from '../../support/mount.ts';
import { expectWhole, lookIn, views } from '../support/views.ts';

test.each(views)('has no accessibility fault and fits at %i px, %s', async (...view) => {
  await lookIn(...view);
  const element = mount(<AboutPage version="1.2.3" />);
  await expectWhole(element);
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
