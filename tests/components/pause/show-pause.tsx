import { render } from 'preact';
import { onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../../components/pause/pause.css';
import { Pause } from '../../../components/pause/Pause.tsx';
import type { CalledOff } from '../../../components/pause/use-called-off.ts';
import { offeredHopes } from '../../../core/pause/offered-hopes.ts';
import type { PauseView, WordsView } from '../../../core/pause/pause-view.ts';
import { robin } from '../../fixtures/person.ts';
import { germany, nowhere } from '../support/support-views.ts';
import { FakeClock } from './fake-clock.ts';

/** A pause as it would be asked for most often. */
const plain: PauseView = {
  person: 'person',
  nickname: 'Robin',
  kind: 'words',
  look: 'shore',
  words: { id: 'words', text: 'You can look. You can also wait a minute.', why: ['late'] },
  settle: 8,
  passMinutes: 5,
  chips: true,
  hopes: [...offeredHopes(robin())],
  goodbye: 0,
  varies: false,
  breath: { in: 4, hold: 0, out: 6 },
  smallThings: [],
  someoneToCall: '',
  turnBackTo: 'back',
  turnBackPage: '',
  support: nowhere,
};

/** Shows a pause in a modal dialog, as on a page; what it tells is in the spies. */
export function showPause(view: Partial<PauseView> = {}, { seen = true } = {}) {
  const dialog = document.body.appendChild(document.createElement('dialog'));
  dialog.showModal();
  const clock = new FakeClock(seen);
  const told = {
    onTurnBack: vi.fn(),
    onChoose: vi.fn(),
    onRemark: vi.fn(),
    onOtherWords: vi.fn(async (): Promise<WordsView | null> => null),
    onKeepWords: vi.fn(async () => true),
    onOnlyWords: vi.fn(async () => true),
    onExit: vi.fn(),
    onPark: vi.fn(async (_: string): Promise<unknown> => undefined),
    onPickCountry: vi.fn(async (country: string) => ({ ...germany, country })),
    onShowSupport: vi.fn(),
    onOpen: vi.fn(),
  };
  /** Calls it off, or on again. */
  const callOff = (calledOff: CalledOff | null) =>
    render(
      <Pause view={{ ...plain, ...view }} clock={clock} calledOff={calledOff} {...told} />,
      dialog,
    );
  callOff(null);
  const close = () => render(null, dialog);
  onTestFinished(async () => {
    close();
    dialog.remove();
    document.documentElement.style.colorScheme = '';
    await page.viewport(1280, 800);
  });
  return { dialog, clock, close, callOff, ...told, ...found() };
}

function found() {
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  return {
    button,
    notNow: button('Not now'),
    goOn: button(/^Go on/),
    status: page.getByRole('status').first(),
  };
}

/** Lets what fades in be there at once, so that colours are what they will be; what breathes goes on. */
export async function arrived(element: Element) {
  const fading = element
    .getAnimations({ subtree: true })
    .filter(
      (animation) => animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY,
    );
  for (const animation of fading) animation.finish();
  await Promise.all(fading.map((animation) => animation.finished));
}
