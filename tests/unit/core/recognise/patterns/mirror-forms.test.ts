import { describe, expect, test } from 'vitest';
import wrappers from '../../../../../content/sites/wrappers/wrappers.ts';
import { recognise } from '../../../../../core/recognise/match/recognise.ts';
import { mirrorOrigins } from '../../../../../core/recognise/patterns/origins.ts';
import { mirrors, mirrorsSchema } from '../../../../../core/recognise/template/mirror.ts';
import { siteOf } from '../../../../../core/recognise/template/sites.ts';

const mirrored = [...mirrors].flatMap(([site, list]) =>
  list.flatMap(({ forms = [], examples }) =>
    [examples, ...forms.map((form) => form.examples)].flatMap((one) =>
      Object.entries(one).map(([url, key]) => ({ site, url, key })),
    ),
  ),
);
const wrapped = Object.values(wrappers.forms).flatMap((examples) => Object.entries(examples));

describe('mirrors', () => {
  test.each([...mirrors])('of %s are written as the schema says', (site, list) => {
    expect(mirrorsSchema.parse(list)).toEqual(list);
    expect(siteOf(site)).toBeDefined();
  });

  test.each(mirrored)('$url belongs to $key', ({ site, url, key }) => {
    expect(recognise(url)).toMatchObject({ site, key });
  });

  test('are asked for apart, without hosts of any ending', () => {
    const asked = mirrorOrigins({ site: 'x', key: 'anna_b' });
    expect(asked).toContain('*://*.xcancel.com/*');
    expect(asked).toContain('*://*.web.archive.org/*');
    expect(asked.filter((origin) => /[{}]|\.\/|\*:\/\/\*\/\*/.test(origin))).toEqual([]);
  });
});

describe('a page that shows another', () => {
  test.each(wrapped)('%s is %s’s', (url, whose) => {
    const found = recognise(url);
    expect(`${found?.site} ${found?.key}`).toBe(whose);
  });

  test('is whoever’s the translated page is', () => {
    expect(recognise('https://www-instagram-com.translate.goog/anna.b/?_x_tr_sl=de')).toMatchObject(
      {
        site: 'instagram',
        key: 'anna.b',
      },
    );
    expect(recognise('https://anna--b-tumblr-com.translate.goog/')).toMatchObject({
      site: 'tumblr',
      key: 'anna-b',
    });
  });

  test('is nobody’s when it shows nobody’s, or too many pages within pages', () => {
    expect(recognise('https://web.archive.org/web/2024/https://example.org/')).toBeNull();
    const deep = 'https://web.archive.org/web/2024/'.repeat(2000);
    expect(recognise(`${deep}https://x.com/anna_b`)).toBeNull();
  });
});
