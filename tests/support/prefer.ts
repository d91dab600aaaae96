import { onTestFinished } from 'vitest';
import { cdp } from 'vitest/browser';

/** Has the browser say that the person prefers this, until the test is over. */
export async function prefer(
  feature: 'prefers-reduced-motion' | 'prefers-color-scheme' | 'forced-colors',
  value: string,
) {
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: feature, value }] });
  onTestFinished(async () => {
    await cdp().send('Emulation.setEmulatedMedia', { features: [] });
  });
}
