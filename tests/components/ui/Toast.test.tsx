import { render } from 'preact';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../components/ui/page.css';
import { Toast } from '../../../components/ui/Toast.tsx';
import { mount } from '../../support/mount.ts';

test.each(['end', 'start'])(
  'a message doesn’t cover what was just pressed, at the %s of the window',
  async (place) => {
    const element = mount(null);
    const show = (sentence: string | null) =>
      render(
        <>
          <div style={{ position: 'fixed', inset: 0, display: 'grid', alignItems: place }}>
            <button type="button" onClick={() => show('Robin is removed.')}>
              Remove
            </button>
          </div>
          <Toast done={sentence ? { sentence } : null} onClose={() => {}} />
        </>,
        element,
      );
    show(null);
    const button = page.getByRole('button', { name: 'Remove' });
    await userEvent.click(button);
    const card = page.getByRole('status').element().firstElementChild?.getBoundingClientRect();
    const pressed = button.element().getBoundingClientRect();
    expect(card?.height).toBeGreaterThan(0);
    expect(
      (card?.bottom ?? 0) <= pressed.top || (card?.top ?? 0) >= pressed.bottom,
      `${card?.top} to ${card?.bottom}, pressed ${pressed.top} to ${pressed.bottom}`,
    ).toBe(true);
  },
);
