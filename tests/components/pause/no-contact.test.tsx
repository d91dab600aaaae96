import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { forNoContact } from '../support/support-views.ts';
import { arrived, showPause } from './show-pause.tsx';

const view = { noContact: 'order' as const, settle: 0, support: forNoContact };

describe('a pause where there is to be no contact', () => {
  test.each([
    ['asked', /^Looking may count as contact\./],
    ['order', /^Looking may break the order\./],
  ] as const)('says before one goes on what looking may mean (%s)', async (noContact, line) => {
    const { dialog, goOn, notNow } = showPause({ ...view, noContact });
    const meaning = page.getByText(line);
    await expect.element(meaning).toBeVisible();
    await expect.element(goOn).toHaveAccessibleDescription(line);
    const place = meaning.element();
    for (const way of [notNow, goOn]) {
      expect(place.compareDocumentPosition(way.element())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
      expect(place.getBoundingClientRect().bottom).toBeLessThanOrEqual(
        way.element().getBoundingClientRect().top,
      );
    }
    await arrived(dialog);
    await expect(dialog).accessible();
  });

  test('goes on as any other, with two ways alike', async () => {
    const { goOn, notNow, onChoose } = showPause(view);
    const [one, other] = [notNow, goOn].map((way) => way.element().getBoundingClientRect());
    expect([one?.width, one?.height]).toEqual([other?.width, other?.height]);
    await userEvent.click(goOn);
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('went-on', 5);
  });

  test('has help for one’s own behaviour, one press away', async () => {
    const { button } = showPause(view);
    await userEvent.click(button('if it is too much right now'));
    await expect.element(page.getByText('For anyone worried by what they do.')).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: '0800 7', exact: true }))
      .toHaveAttribute('href', 'tel:08007');
  });

  test.each([
    [320, 568],
    [640, 320],
  ])('has room for words and both ways at %i × %i', async (width, height) => {
    await page.viewport(width, height);
    const { dialog, goOn, notNow } = showPause(view);
    for (const way of [notNow, goOn]) {
      const { bottom, left, right } = way.element().getBoundingClientRect();
      expect(bottom).toBeLessThanOrEqual(height);
      expect([left >= 0, right <= width]).toEqual([true, true]);
    }
    const words = dialog.querySelector('.words')?.getBoundingClientRect();
    const meaning = dialog.querySelector('.meaning')?.getBoundingClientRect();
    expect(words?.top).toBeLessThan(meaning?.top ?? 0);
    await arrived(dialog);
    await expect(dialog).accessible();
  });

  test('no other pause says so', () => {
    const { dialog } = showPause({ settle: 0 });
    expect(dialog.querySelector('.meaning')).toBeNull();
    expect(dialog.textContent).not.toContain('Looking may');
  });
});
