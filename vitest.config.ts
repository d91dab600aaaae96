import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { defineConfig } from 'vitest/config';
import { findKind } from './tests/support/browser/find-browser.ts';

const messages = generateChromeMessages(await parseMessagesFile('locales/en.yml'));

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The end-to-end suite, once for each browser; one file at a time, for they look at frames. */
const endToEnd = (['chromium', 'firefox'] as const).map((browserKind) => ({
  test: {
    name: browserKind,
    include: ['tests/e2e/*.test.ts', `tests/e2e/${browserKind}/*.test.ts`],
    provide: { browserKind },
    globalSetup: 'tests/support/suite-copy-setup.ts',
    fileParallelism: false,
    // One browser for all files: opening one takes longer than most tests.
    isolate: false,
    // The first test waits for the browser to open; on a busy machine that is half a minute.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What is recorded comes a moment after what is seen.
    expect: { poll: { timeout: 15_000 }, requireAssertions: true },
    setupFiles: 'tests/support/count-answers.ts',
  },
}));

export default defineConfig({
  test: {
    projects: [
      ...endToEnd,
      {
        // Looks at what is built, in no browser: Safari runs on a Mac alone.
        test: {
          name: 'safari',
          include: ['tests/safari/*.test.ts'],
          environment: 'node',
          expect: { requireAssertions: true },
        },
      },
      {
        resolve: {
          alias: {
            'webextension-polyfill': here('tests/support/fake-browser.ts'),
            '#i18n': here('tests/support/fake-messages.ts'),
          },
        },
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          // What a file leaves behind, fresh-browser.ts clears: 40 s instead of 92.
          isolate: false,
          // A property that looks at thousands of addresses takes a second, on a busy machine six.
          testTimeout: 30_000,
          expect: { poll: { timeout: 15_000 }, requireAssertions: true },
        },
      },
      {
        plugins: [preact()],
        define: { MESSAGES: JSON.stringify(messages) },
        resolve: {
          alias: { '#i18n': here('.wxt/i18n/index.ts') },
        },
        // Nothing that is drawn needs it, so it would be found late, and the first run begin again.
        optimizeDeps: { include: ['idb'] },
        test: {
          name: 'components',
          include: ['tests/components/**/*.test.tsx'],
          setupFiles: ['tests/support/component-setup.ts'],
          // They wait for frames more than they work; one less than there are cores would be one of two.
          maxWorkers: 2,
          // On a busy machine the slowest takes as long as on a slow one.
          testTimeout: 60_000,
          expect: { poll: { timeout: 15_000 }, requireAssertions: true },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: findKind('chromium') ?? '',
                args: ['--no-sandbox', '--disable-gpu'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
