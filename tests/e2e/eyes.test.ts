import { describe, expect } from 'vitest';
import { it } from '../support/stage.ts';
import { visit } from '../support/visit.ts';

describe('what the suite sees where Ebb does nothing', () => {
  it('sees a loud page on the screen, and counts its script', async ({
    browser,
    network,
    frames,
  }) => {
    const tab = await browser.newTab();
    await visit(tab, 'https://www.instagram.com/nobody.listed');
    await frames.untilSeen();
    expect(network.ran('/nobody.listed')).toBe(1);
    await tab.close();
  });

  // A browser that is short of time may never paint a frame, so not every flash is there to be seen.
  it('sees flashes of two frames', async ({ browser, frames }) => {
    const tab = await browser.newTab();
    await visit(tab, 'https://www.instagram.com/');
    const flashes: number[] = [];
    for (let round = 0; round < 20; round += 1) {
      await frames.untilGone();
      await tab.evaluate(flash);
      flashes.push((await frames.mark()).pixels);
    }
    expect(flashes.filter((pixels) => pixels > 1000).length).toBeGreaterThanOrEqual(5);
    await tab.close();
  });

  it('knows a request of someone else from the calls browsers make themselves', async ({
    browser,
    network,
  }) => {
    const tab = await browser.newTab();
    await visit(tab, 'https://www.instagram.com/');
    await tab.evaluate(() => fetch('https://telemetry.example/hello', { mode: 'no-cors' }));
    expect(network.asked).toContain('https://telemetry.example/hello');
    await tab.close();
  });
});

/** Shows the loud colour, and takes it away again two frames later. */
function flash(): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const show = (loud: boolean) => document.documentElement.classList.toggle('loud', loud);
  const twoFrames = () => frame().then(frame);
  show(true);
  return twoFrames()
    .then(() => show(false))
    .then(twoFrames)
    .then(() => undefined);
}
