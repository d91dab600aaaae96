import browser from 'webextension-polyfill';

/** Slate: a colour that asks for nothing, on light and dark toolbars alike. */
const slate = '#5d6b7a';

/** What a badge looks like: a ring for what isn't guarded, as in the list, or a dot. */
const shapes = { open: '◦', filled: '•' } as const;

/**
 * Puts a quiet badge on the icon, or takes it off.
 * @param shape which badge; null for none
 * @param title what it says, for those who hover or listen; empty for none
 */
export async function setBadge(shape: keyof typeof shapes | null, title: string): Promise<void> {
  const titled = Promise.try(() => browser.action.setTitle({ title }));
  await Promise.allSettled([titled, setText(shape === null ? '' : shapes[shape])]);
  await titled;
}

async function setText(text: string): Promise<void> {
  // A browser may show no badge, whatever the types say: tests/unit/background/start.test.ts takes this away.
  if (!('setBadgeText' in browser.action)) return;
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: slate });
}
