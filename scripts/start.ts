import { parseArgs } from 'node:util';
import { arriveAt } from '../tests/support/arrive-at.ts';
import {
  type BrowserName,
  browserNames,
  findBrowser,
} from '../tests/support/browser/find-browser.ts';
import { openBrowser } from '../tests/support/browser/open-browser.ts';
import { builtExtension } from '../tests/support/built.ts';
import { Desk } from '../tests/support/desk.ts';
import { beginEvening } from './first-evening.ts';
import { ensurePrograms } from './needed-programs.ts';
import { run } from './run.ts';
import { serveShore } from './shore/serve.ts';
import { tour } from './tour.ts';

// npm start: a browser of the person's own, a throw-away profile with Ebb in it, and a pretend site
// with one profile listed, so that the pause is the first thing seen. With --with-history there is a
// made-up year as well, brought in as a person would bring in a file, and the week is the first thing seen.
const { values } = parseArgs({
  options: { browser: { type: 'string' }, 'with-history': { type: 'boolean', default: false } },
});
const withHistory = values['with-history'];
const chosen = browserNames.find((name) => name === values.browser);
if (values.browser && !chosen) end(`--browser is one of ${browserNames.join(', ')}.`);

const found = find() ?? (ensurePrograms([chosen === 'firefox' ? chosen : 'chromium']) && find());
if (!found) end(chosen ? `There is no ${chosen} on this machine.` : '');
const kind = found.name === 'firefox' ? 'firefox' : 'chromium';
const target = kind === 'firefox' ? 'firefox' : 'chrome';
if (run('wxt', ['build', '--mode', 'development', '-b', target]) !== 0) end('');

const shore = await serveShore();
const desktop = hasDesktop();
const browser = await openBrowser(kind, {
  program: found.program,
  extension: builtExtension(kind, 'development'),
  proxyPort: null,
  display: desktop ? 'desktop' : null,
});
const desk = await Desk.open(browser);
await beginEvening(desk, withHistory);

if (desktop) {
  const tab = await browser.newTab();
  await tab.goto(shore.address);
  arriveAt(tab, `${shore.address}/@robin`);
  if (withHistory) await (await browser.openExtensionPage('options.html#week')).bringToFront();
  await desk.page.close();
  console.log(
    `\nOpen in ${found.name}: ${shore.address}/@robin is listed. Close the browser to end.`,
  );
  await browser.gone;
} else {
  console.log('\nThere is no screen here, so these are pictures of the way through:\n');
  for (const path of await tour(browser, shore.address, '.output/tour')) console.log(path);
  await browser.close();
}
shore.close();

function find(): { name: BrowserName; program: string } | undefined {
  return (chosen ? [chosen] : browserNames)
    .map((name) => ({ name, program: findBrowser(name) }))
    .find((candidate): candidate is { name: BrowserName; program: string } => {
      return candidate.program !== undefined;
    });
}

function hasDesktop(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function end(why: string): never {
  if (why) console.error(why);
  process.exit(1);
}
