import { render } from 'preact';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SavedNote } from '../../../components/ui/SavedNote.tsx';
import { mount } from '../../support/mount.ts';

const nothing = { kept: 0, again: null, typed: false };

test.each([
  ['kept', 'end', { ...nothing, kept: 1 }, 'Saved'],
  ['kept', 'start', { ...nothing, kept: 1 }, 'Saved'],
  ['not kept', 'end', { ...nothing, again: () => {} }, /try again/i],
] as const)(
  'that a change was %s doesn’t cover what was just pressed, at the %s of the window',
  async (_, place, saves, words) => {
    const element = mount(null);
    const show = (now: typeof nothing | typeof saves) =>
      render(
        <main style={{ minBlockSize: '200vh', display: 'grid', alignContent: 'end' }}>
          <label
            style={{
              position: 'fixed',
              insetInlineStart: 0,
              [place === 'end' ? 'bottom' : 'top']: 0,
            }}
          >
            <input type="checkbox" onChange={() => show(saves)} />
            Offer chips
          </label>
          <SavedNote saves={now} />
        </main>,
        element,
      );
    show(nothing);
    const box = page.getByRole('checkbox');
    await userEvent.click(box);
    const note = element.querySelector('.saved-note > p > span, .not-saved > p');
    expect(note?.textContent).toMatch(words);
    const [said, pressed] = [note, box.element()].map((one) => one?.getBoundingClientRect());
    expect(said?.height).toBeGreaterThan(0);
    expect(said?.bottom).toBeLessThanOrEqual(innerHeight);
    expect(
      Number(said?.bottom) <= Number(pressed?.top) || Number(said?.top) >= Number(pressed?.bottom),
      `${said?.top} to ${said?.bottom}, pressed ${pressed?.top} to ${pressed?.bottom}`,
    ).toBe(true);
  },
);
