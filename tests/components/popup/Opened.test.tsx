import { render } from 'preact';
import { expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../components/pause/pause.css';
import { Opened } from '../../../components/popup/Opened.tsx';
import { looks } from '../../../core/moments/moment.ts';

const until = new Date().setHours(21, 40, 0, 0);
const button = (name: string) => page.getByRole('button', { name });

function show(look: (typeof looks)[number] = 'shore', visit = false, isEnded = true) {
  const host = document.body.appendChild(document.createElement('div'));
  const onEnd = vi.fn(async () => isEnded);
  const onClose = vi.fn();
  const view = { nickname: 'Robin', look };
  render(<Opened view={view} pass={{ until, visit }} onEnd={onEnd} onClose={onClose} />, host);
  onTestFinished(() => {
    render(null, host);
    host.remove();
  });
  return { host, onEnd, onClose };
}

test('says whose pages are open and until when, and is read first', async () => {
  const { onClose, onEnd } = show();
  const sentence = page.getByText(/^Robin’s pages are open until (9:40\sPM|21:40)/);
  await expect.element(sentence).toHaveFocus();
  await userEvent.click(button('Close'));
  expect(onClose).toHaveBeenCalledOnce();
  expect(onEnd).not.toHaveBeenCalled();
});

test('says so where it is for one visit', async () => {
  show('shore', true);
  await expect.element(page.getByText(/^Robin’s pages are open for one visit/)).toBeVisible();
});

test('can be ended there, and goes with that', async () => {
  const { onClose, onEnd } = show();
  await userEvent.click(button('End it now'));
  expect(onEnd).toHaveBeenCalledOnce();
  await expect.poll(() => onClose.mock.calls.length).toBe(1);
});

test('stays and says so where it couldn’t be ended', async () => {
  const { onClose } = show('shore', false, false);
  await userEvent.click(button('End it now'));
  await expect.element(page.getByText(/^Not saved/)).toBeVisible();
  expect(onClose).not.toHaveBeenCalled();
});

test.each(looks)('has no accessibility fault in the colours of %s', async (look) => {
  const { host } = show(look);
  await expect(host).accessible();
});
