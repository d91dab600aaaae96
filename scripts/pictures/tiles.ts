import { readFileSync } from 'node:fs';
import type { Picture } from './album.ts';
import type { Studio } from './studio.ts';

/**
 * The two tiles a store puts beside others: the mark, what Ebb is, and a pause as it is.
 * @param held pictures of that pause, in the views `desktop` and `phone`
 */
export async function tiles(studio: Studio, held: readonly Picture[]): Promise<void> {
  const [name, description] = await studio.desk.page.evaluate(() =>
    ['name', 'description'].map((key) => chrome.i18n.getMessage(key)),
  );
  const words = `<h1>${icon}${name}</h1><p>${description}</p>`;
  for (const [size, width, height, view] of [
    ['440x280', 440, 280, 'phone'],
    ['1400x560', 1400, 560, 'desktop'],
  ] as const) {
    const tab = await studio.browser.newTab();
    await tab.setViewport({ width, height });
    const shown = held.find((one) => one.view === view);
    if (!shown) throw new Error(`no picture of a ${view}`);
    const data = Buffer.from(shown.image).toString('base64');
    const picture = `<img src="data:image/png;base64,${data}">`;
    await tab.setContent(
      `<!doctype html><style>${style}</style>${waves}<div>${words}</div>${picture}`,
    );
    await tab.evaluate(() => document.fonts.ready.then(() => undefined));
    await tab.waitForFunction(() => [...document.images].every(({ complete }) => complete));
    await studio.album.keep(tab, 'tile', size);
    await tab.close();
  }
}

const icon = readFileSync('assets/icon.svg', 'utf8');
const type = readFileSync(
  'node_modules/@fontsource/literata/files/literata-latin-400-normal.woff2',
);

/** Low water along the lower edge. */
const waves = `<svg class="water" viewBox="0 0 1400 160" preserveAspectRatio="none">
  <path fill="#315363" d="M0 60c120-44 230-44 350 0s230 44 350 0 230-44 350 0 230 44 350 0v100H0z"/>
  <path fill="#3b6d80" d="M0 112c150-36 300-36 450 0s300 36 450 0 300-36 500 0v48H0z"/>
</svg>`;

const style = `
  @font-face {
    font-family: Literata;
    src: url(data:font/woff2;base64,${type.toString('base64')});
  }
  body {
    position: relative;
    block-size: 100vh;
    margin: 0;
    overflow: hidden;
    background: linear-gradient(#1d2832, #2b4250);
    color: #f4f1ea;
    font-family: Literata;
  }
  div { position: absolute; inset: 16vh auto auto 24px; inline-size: 210px; }
  h1 { display: flex; gap: 0.35em; align-items: center; margin: 0; font: 2.3em Literata; }
  h1 svg { inline-size: 1em; translate: 0 7%; }
  p { margin: 0.9em 0 0; font-size: 1.3em; line-height: 1.4; text-wrap: balance; }
  .water { position: absolute; inset: auto 0 0; inline-size: 100%; block-size: 34vh; }
  img {
    position: absolute;
    inset: 15px 30px auto auto;
    inline-size: 150px;
    border-radius: 12px;
    box-shadow: 0 12px 40px #0008;
  }
  @media (min-width: 600px) {
    body { font-size: 20px; }
    div { inset: 20vh auto auto 6vw; inline-size: 37vw; }
    h1 { font-size: 3.4em; }
    p { font-size: 1.9em; }
    img { inset: 11vh 5vw auto auto; inline-size: 50vw; box-shadow: 0 24px 60px #0008; }
  }
`;
