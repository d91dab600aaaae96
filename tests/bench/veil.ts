import { BrowserStage, home, type Kind, kindNames, theirs } from '../support/browser-stage.ts';
import type { Counts } from './counts.ts';
import { median, rounded } from './figures.ts';
import type { BenchmarkRow } from './row.ts';

/** Takes steps within a page to a listed one, and asks in the same task whether the veil is there. */
export async function measureVeil(kind: Kind, { steps }: Counts): Promise<BenchmarkRow[]> {
  await using stage = await BrowserStage.open();
  const { desk } = await stage.listed(kind);
  const tab = await desk.browser.newTab();
  await tab.goto(home);
  const times: number[] = [];
  let bare = 0;
  for (let step = 0; step < steps; step += 1) {
    const { veiled, took } = await tab.evaluate(stepTo, step % 2 === 0, theirs.path);
    if (!veiled) bare += 1;
    times.push(took);
  }
  const name = kindNames[kind];
  const of = steps;
  return [
    {
      name: `${name}: steps without a veil in the same task`,
      value: bare,
      unit: '',
      promise: 0,
      of,
    },
    {
      name: `${name}: the step and its veil, median`,
      value: rounded(median(times), 2),
      unit: 'ms',
      promise: null,
      of,
    },
  ];
}

/** Runs in the page. Steps to a path, and back once a frame was painted. */
async function stepTo(push: boolean, path: string): Promise<{ veiled: boolean; took: number }> {
  const how = push ? 'pushState' : 'replaceState';
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const middle = () => document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  const before = middle();
  const start = performance.now();
  history[how](null, '', path);
  const took = performance.now() - start;
  const top = middle();
  const veiled =
    top !== null && top !== before && top === document.documentElement.lastElementChild;
  await frame();
  history[how](null, '', '/');
  while (veiled && middle() === top) await frame();
  return { veiled, took };
}
