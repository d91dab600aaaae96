import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compatAt, fieldsAt, isStated, lacking, lowestVersions } from '../support/compat-data.ts';
import { sourceFiles, usedApis, usesIn } from '../support/used-apis.ts';

const api = 'webextensions.api.';

/** Where MDN's data have something of the interface, if not under its own name. */
function placesOf(path: string): string[] {
  if (path.startsWith('contextMenus')) return [path.replace('contextMenus', 'menus')];
  const [, area, rest] = /^(storage\.(?:local|session))(?:\.(.+))?$/.exec(path) ?? [];
  if (!area) return [path];
  return rest ? [area, `storage.StorageArea.${rest}`] : [area];
}

/** The most that MDN's data say of each place; and of the fields that may be given to it. */
function stated(path: string, fields: readonly string[]): string[] {
  return placesOf(path).flatMap((place) => {
    const names = place.split('.');
    const parts = names.map((_, index) => names.slice(0, index + 1).join('.'));
    const last = parts.findLast((part) => isStated(api + part));
    if (!last) return [];
    const given = fields.flatMap((field) => fieldsAt(api + last, field));
    return [last, ...given.map((name) => `${last}.${name}`)];
  });
}

/** Whether it is something of a part of the interface, and not the part itself. */
function isOfPart(path: string): boolean {
  return path.split('.').length > (path.startsWith('storage.') ? 2 : 1);
}

const found = usedApis();
const used = found.uses.flatMap(({ path, file }) =>
  isOfPart(path)
    ? stated(path, found.namesIn(file))
    : [path, ...found.namesWith(file).map((name) => `${path}.${name}`)].flatMap((one) =>
        stated(one, []),
      ),
);

/** What a browser that is built for lacks, and where the code sees to it. */
interface Guard {
  /** The path in MDN's data; what is beneath it goes with it. */
  path: string;
  /** Which lack it. */
  lacking: string[];
  /** The file that sees to it, and what stands there. */
  file: string;
  code: string;
}

const guards: Guard[] = [
  {
    // Firefox has its own way into closed trees.
    path: 'dom.openOrClosedShadowRoot',
    lacking: ['firefox', 'firefox_android'],
    file: 'page/pause/inner-trees.ts',
    code: 'if (!import.meta.env.FIREFOX) return chrome.dom.openOrClosedShadowRoot',
  },
  {
    // The same, in what is brought to pages that were open before.
    path: 'dom.openOrClosedShadowRoot',
    lacking: ['firefox', 'firefox_android'],
    file: 'platform/background/tabs.ts',
    code: "'openOrClosedShadowRoot' in element",
  },
  {
    path: 'menus',
    lacking: ['firefox_android'],
    file: 'platform/background/link-menu.ts',
    code: 'const { contextMenus }: Partial<typeof browser> = browser;',
  },
  {
    // Tabs that a phone doesn't tell of get the sentinel when they show another page.
    path: 'tabs.query',
    lacking: ['firefox_android'],
    file: 'platform/background/bfcache-returns.ts',
    code: 'browser.tabs.onUpdated.addListener(hear);',
  },
  {
    // A badge in the browser's own colour is one too.
    path: 'action.setBadgeBackgroundColor',
    lacking: ['safari'],
    file: 'platform/background/badge.ts',
    code: 'await browser.action.setBadgeText({ text });',
  },
  {
    path: 'commands',
    lacking: ['firefox_android'],
    file: 'platform/keys.ts',
    code: 'const { commands }: Partial<typeof browser> = browser;',
  },
  {
    path: 'management',
    lacking: ['safari'],
    file: 'platform/remove-self.ts',
    code: 'const { management }: Partial<typeof browser> = browser;',
  },
  {
    path: 'notifications',
    lacking: ['safari'],
    file: 'platform/notify.ts',
    code: 'const { notifications }: Partial<typeof browser> = browser;',
  },
  {
    // A page of Ebb's opens in a tab there, whichever it is.
    path: 'windows',
    lacking: ['firefox_android'],
    file: 'platform/pages.ts',
    code: 'const { windows }: Partial<typeof browser> = browser;',
  },
  {
    // Only Firefox has to be woken once more.
    path: 'runtime.onSuspend',
    lacking: ['safari'],
    file: 'platform/background/bfcache-returns.ts',
    code: 'heardFromStart = !import.meta.env.FIREFOX ||',
  },
  {
    // It does so with any script.
    path: 'scripting.executeScript.injectImmediately',
    lacking: ['safari'],
    file: 'platform/background/tabs.ts',
    code: 'injectImmediately: true',
  },
  {
    path: 'tabs.onUpdated.changeInfo.mutedInfo',
    lacking: ['safari'],
    file: 'platform/background/hide-page.ts',
    code: 'if (import.meta.env.SAFARI) return;',
  },
  {
    // What plays beneath is paused there, and only not mute.
    path: 'tabs.update.updateProperties_muted_parameter',
    lacking: ['firefox_android'],
    file: 'platform/background/hide-page.ts',
    code: '(hidden ? mute(tab) : unmute(tab)).catch(() => undefined)',
  },
];

/** What a page or a worker has of the web: by the name in MDN's data, and how it is found in the source. */
const ofTheWeb: [path: string, written: RegExp][] = [
  ['javascript.builtins.Temporal', /\bTemporal\./],
  ['api.URLPattern', /\bURLPattern\b/],
  ['api.Navigation', /\bnavigation\??\./],
  ['api.Navigation.currententrychange_event', /currententrychange/],
  ['api.Navigation.navigate_event', /addEventListener\('navigate'/],
  ['api.HTMLDialogElement.closedBy', /\bclosedBy\b/],
  ['api.HTMLElement.popover', /\bpopover\b/],
  ['api.ToggleEvent', /beforetoggle|newState/],
  ['api.Document.adoptedStyleSheets', /\badoptedStyleSheets\b/],
  ['api.ShadowRoot.adoptedStyleSheets', /\badoptedStyleSheets\b/],
  ['api.LockManager', /navigator\.locks/],
  ['api.BroadcastChannel', /\bBroadcastChannel\b/],
  ['api.CompressionStream', /\bCompressionStream\b/],
  ['api.StorageManager.persist', /storage\.persist\(/],
  ['api.URL.parse_static', /\bURL\.parse\(/],
  ['api.Element.checkVisibility', /\bcheckVisibility\b/],
  ['api.Document.startViewTransition', /\bstartViewTransition\b/],
  ['api.Crypto.randomUUID', /\brandomUUID\b/],
  ['api.Element.ariaLabel', /\bariaLabel\b/],
  ['api.IntersectionObserver', /\bIntersectionObserver\b/],
  ['javascript.builtins.Promise.withResolvers', /Promise\.withResolvers/],
  ['javascript.builtins.Promise.try', /Promise\.try/],
  ['javascript.builtins.Map.groupBy', /Map\.groupBy/],
  ['javascript.builtins.Object.groupBy', /Object\.groupBy/],
  ['javascript.builtins.RegExp.escape', /RegExp\.escape/],
  ['javascript.builtins.Array.toSorted', /\.toSorted\(/],
  ['javascript.builtins.Array.findLast', /\.findLast\(/],
  ['javascript.builtins.Set.union', /\.union\(/],
  ['javascript.builtins.String.isWellFormed', /isWellFormed/],
  ['javascript.builtins.Intl.DateTimeFormat.formatRange', /\.formatRange\(/],
  ['javascript.builtins.Intl.DateTimeFormat', /Intl\.DateTimeFormat\b/],
  ['javascript.builtins.Intl.DisplayNames', /Intl\.DisplayNames/],
  ['javascript.builtins.Intl.DurationFormat', /Intl\.DurationFormat/],
  ['javascript.builtins.Intl.ListFormat', /Intl\.ListFormat/],
  ['javascript.builtins.Intl.Locale', /Intl\.Locale/],
  ['javascript.builtins.Intl.Locale.getWeekInfo', /getWeekInfo/],
  ['javascript.builtins.Intl.NumberFormat', /Intl\.NumberFormat/],
  ['javascript.builtins.Intl.PluralRules', /Intl\.PluralRules/],
  ['javascript.builtins.Intl.RelativeTimeFormat', /Intl\.RelativeTimeFormat/],
  ['javascript.builtins.Intl.Segmenter', /Intl\.Segmenter/],
  ['css.types.color.light-dark', /light-dark\(/],
  ['css.types.color.color-mix', /color-mix\(/],
  ['css.types.color.oklch', /oklch\(/],
  ['css.selectors.has', /:has\(/],
  ['css.properties.field-sizing', /field-sizing/],
  ['css.properties.text-wrap', /text-wrap:/],
  ['css.properties.interpolate-size', /interpolate-size/],
  ['css.properties.scrollbar-gutter', /scrollbar-gutter/],
  ['css.at-rules.starting-style', /@starting-style/],
  ['css.at-rules.container', /@container/],
];

/** What of the web one of them lacks, and where the code sees to it. */
const guardsOfTheWeb: Guard[] = [
  {
    path: 'api.HTMLDialogElement.closedBy',
    lacking: ['safari'],
    file: 'page/veil/veil.ts',
    code: 'if (import.meta.env.SAFARI) dialog.oncancel = (event) => event.preventDefault();',
  },
  {
    path: 'javascript.builtins.Intl.Locale.getWeekInfo',
    lacking: ['firefox', 'firefox_android'],
    file: 'core/calendar/week-start.ts',
    code: 'return info?.firstDay ?? weekStartOfRegion(',
  },
  {
    // A text that is longer than its lines can be scrolled there.
    path: 'css.properties.field-sizing',
    lacking: ['firefox', 'firefox_android'],
    file: 'components/ui/Lines.tsx',
    code: 'rows={rows}',
  },
];

const allSource = [...sourceFiles, ...globSync('{components,screens,page,entrypoints}/**/*.css')];
const source = allSource.map((file) => readFileSync(file, 'utf8')).join('\n');

describe('each browser that is built for, in the lowest version that its manifest names', () => {
  test('is one that is known', () => {
    expect(Object.values(lowestVersions()).every((version) => version > 20)).toBe(true);
    for (const [browser, version] of Object.entries(lowestVersions())) {
      expect(compatAt(`browsers.${browser}.releases`), browser).toHaveProperty([`${version}`]);
    }
  });

  test('has every part of the extension interface that is used, or the code sees to it', () => {
    expect(used.length).toBeGreaterThan(80);
    const lacked = used
      .filter((path) => lacking(api + path).length > 0)
      .map((path) => [guards.find((one) => isWithin(path, one.path))?.path ?? path, path] as const)
      .map(([guarded, path]) => `${guarded}: ${lacking(api + path)}`);
    expect([...new Set(lacked)].toSorted()).toEqual(
      [...new Set(guards.map((one) => `${one.path}: ${one.lacking}`))].toSorted(),
    );
  });

  test('has what is used of the web, or the code sees to it', () => {
    const lacked = ofTheWeb
      .filter(([path, written]) => written.test(source) && lacking(path).length > 0)
      .map(([path]) => `${path}: ${lacking(path)}`);
    expect(lacked).toEqual(guardsOfTheWeb.map((one) => `${one.path}: ${one.lacking}`));
  });

  test.each(ofTheWeb)('is asked for %s by a name that the data have', (path) => {
    expect(isStated(path)).toBe(true);
  });

  test.each([...guards, ...guardsOfTheWeb])('is seen to in $file for $path', ({ file, code }) => {
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8').replace(/\s+/g, ' ')).toContain(code);
  });
});

function isWithin(path: string, whole: string): boolean {
  return path === whole || path.startsWith(`${whole}.`);
}

describe('what is used is found', () => {
  test('and nothing of the interface goes where it can’t be followed', () => {
    expect(found.strays).toEqual([]);
    expect(found.names).not.toContain('chrome');
    expect(source).not.toMatch(/\[['"](?:chrome|browser)['"]\]/);
  });

  test.each<[text: string, uses: string[], strays: number]>([
    ['chrome.a.b();', ['a.b'], 0],
    ['const x = y && chrome.a?.b?.(z!);', ['a.b'], 0],
    [
      'import other from "webextension-polyfill"; other.a.b.c.addListener(() => {});',
      ['a.b.c.addListener'],
      0,
    ],
    ['const { a, b: c } = chrome as Partial<typeof chrome>;', ['a', 'b'], 0],
    ['const { c } = chrome.a;', ['a.c'], 0],
    ['const area = () => chrome.a.b;', ['a.b'], 0],
    ['if ("c" in chrome.a) f();', ['a'], 0],
    ['let x: typeof chrome.a; const y = { chrome: 1 }; y.chrome;', [], 0],
    ['f(chrome);', [], 1],
    ['const all = chrome;', [], 1],
    ['const { ...all } = chrome;', [], 1],
    ['chrome[name].b();', [], 1],
    ['chrome.a[name]();', [], 1],
  ])('in %s', (text, uses, strays) => {
    const { uses: seen, strays: strayed } = usesIn(text, 'a.ts');
    expect(seen.map(({ path }) => path)).toEqual(uses);
    expect(strayed).toHaveLength(strays);
  });
});
