import { options } from 'preact';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { drawUnfindable, unfindableStyle } from '../../../components/in-page/unfindable.ts';
import { looks } from '../../../core/moments/moment.ts';
import { found } from '../../support/found.ts';
import { arrived, showPause } from '../pause/show-pause.tsx';

const view = { plan: 'A walk', lookedBack: { looks: 6, heavier: 5 }, varies: true } as const;

/** Draws as on a page that lives, until the test is over. */
function unfindable(): void {
  const before = options.vnode;
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent = unfindableStyle;
  drawUnfindable();
  onTestFinished(() => {
    style.remove();
    if (before) options.vnode = before;
    else delete options.vnode;
  });
}

const guesses = ['You can look', 'Robin', 'Not now', 'Go on', 'this helped', 'walk', 'practical'];

test('words drawn as text are found', async () => {
  const { button } = showPause(view);
  await userEvent.click(button(/^more/));
  expect(found(guesses)).toEqual(guesses);
});

describe('words that can’t be found', () => {
  beforeEach(unfindable);

  test('are not', async () => {
    const { button } = showPause(view);
    await userEvent.click(button(/^more/));
    expect(found(guesses)).toEqual([]);
  });

  test('are those one types either', async () => {
    const { button } = showPause(view);
    await userEvent.click(button(/^more/));
    await userEvent.click(button('park this thought'));
    await userEvent.type(page.getByRole('textbox'), 'did they move');
    expect(found(['did they move', 'd'])).toEqual([]);
  });

  test('are typed within a ring, around what would clip it', async () => {
    const { button } = showPause(view);
    await userEvent.click(button(/^more/));
    await userEvent.click(button('park this thought'));
    const line = page.getByRole('textbox').element();
    await userEvent.click(line);
    const rings = [line, line.parentElement ?? line]
      .filter((each) => getComputedStyle(each).outlineStyle !== 'none')
      .map(({ localName }) => localName);
    expect(rings).toEqual(['object']);
  });

  test('are said like other words', async () => {
    const { button, dialog, notNow, goOn } = showPause(view);
    await expect.element(notNow).toHaveAccessibleName('Not now');
    await expect.element(goOn).toHaveAccessibleDescription(/8 seconds/);
    await expect.element(page.getByRole('combobox', { name: 'opens for' })).toHaveValue('5');
    await arrived(dialog);
    await expect(dialog).accessible();
    for (const aside of [
      'if it is too much right now',
      /^more/,
      'how is it right now?',
      'park this thought',
    ]) {
      await userEvent.click(button(aside));
      await arrived(dialog);
      await expect(dialog).accessible();
    }
    await userEvent.click(button('what are you hoping for?'));
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Tab}{Tab} ');
    await expect.element(page.getByRole('radio', { name: 'I miss them' })).toBeChecked();
    await expect(dialog).accessible();
  });

  test('change as what they say does', async () => {
    const { clock, dialog } = showPause({ settle: 3 });
    const seconds = () => {
      const drawn = dialog.querySelector('.seconds > span');
      return drawn && getComputedStyle(drawn, '::before').content;
    };
    expect(seconds()).toBe('" · 3"');
    clock.pass(1000);
    await expect.poll(seconds).toBe('" · 2"');
  });
});

describe.each(looks)('in the look %s', (look) => {
  test('they stand where text would', async () => {
    const places = (dialog: Element) =>
      [...dialog.querySelectorAll('p, button, label, select')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x, y, width, height].map(Math.round);
      });
    const text = showPause({ ...view, look });
    const before = places(text.dialog);
    text.close();
    text.dialog.remove();
    unfindable();
    expect(places(showPause({ ...view, look }).dialog)).toEqual(before);
  });
});
