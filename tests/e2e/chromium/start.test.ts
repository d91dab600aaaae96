import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { beginEvening } from '../../../scripts/first-evening.ts';
import { serveShore } from '../../../scripts/shore/serve.ts';
import { tour } from '../../../scripts/tour.ts';
import { findKind } from '../../support/browser/find-browser.ts';
import { openBrowser } from '../../support/browser/open-browser.ts';
import { builtExtension } from '../../support/built.ts';
import { Desk } from '../../support/desk.ts';
import { until } from '../../support/until.ts';

test('npm start with history begins with a made-up year, and its walk goes all the way', async ({
  onTestFinished,
}) => {
  execFileSync('node_modules/.bin/wxt', ['build', '--mode', 'development', '-b', 'chrome']);
  const shore = await serveShore();
  const folder = await mkdtemp(join(tmpdir(), 'ebb-tour-'));
  const browser = await openBrowser('chromium', {
    program: findKind('chromium') ?? '',
    extension: builtExtension('chromium', 'development'),
    proxyPort: null,
    display: null,
  });
  onTestFinished(async () => {
    await browser.close();
    shore.close();
    await rm(folder, { recursive: true });
  });
  await beginEvening(await Desk.open(browser), true);
  const names = (await tour(browser, shore.address, folder)).map((path) => basename(path));
  expect(names.map((name) => name.replace(/^\d-|\.png$/g, ''))).toEqual(
    expect.arrayContaining(['the-pretend-site', 'the-pause', 'going-on', 'the-week', 'the-popup']),
  );
  const patterns = await browser.openExtensionPage('options.html#patterns');
  await patterns.waitForSelector('.pattern-choice');
  await patterns.select('.pattern-choice p:last-child select', 'year');
  await until('a year of pauses', () =>
    patterns.evaluate(() => Number(/From (\d+) pauses/.exec(document.body.textContent)?.[1]) > 200),
  );
});
