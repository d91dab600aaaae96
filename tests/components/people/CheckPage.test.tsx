import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CheckPage } from '../../../components/people/CheckPage.tsx';
import type { Circumstances } from '../../../components/people/check-link.ts';
import { givePass } from '../../../core/guard/pass.ts';
import { nothingOff } from '../../../core/guard/turned-off.ts';
import { origins } from '../../../core/recognise/patterns/origins.ts';
import { surfaces } from '../../../core/recognise/template/recognition.ts';
import { mount } from '../../support/mount.ts';
import { person } from './show-people.tsx';

const robin = person('Robin');
const alex = person('Alex', { archivedAt: 5 });
const instagram = origins({ site: 'instagram', key: 'robin' });
/** An hour of the week that it isn't. */
const otherHour = {
  when: 'within' as const,
  at: [{ days: [((new Date().getUTCDay() + 2) % 7) + 1], from: 0, to: 60 }],
};
const later = Date.now() + 3_600_000;

function showPage(more: Partial<Circumstances> = {}) {
  const usual = {
    ...{ people: [robin, alex], passes: [], ...nothingOff },
    ...{ isAllowed: () => true, obstacles: { refused: [], turnedAway: [] } },
  };
  return mount(<CheckPage circumstances={{ ...usual, ...more }} />);
}

const paste = (link: string) => userEvent.fill(page.getByLabelText('A link'), link);
const story = 'https://www.instagram.com/stories/Robin/123/';

test('says site, whose, surface and rule, and that it would pause', async () => {
  const element = showPage();
  await paste(story);
  await expect.element(page.getByText('It would pause, for Robin.')).toBeVisible();
  await expect.element(page.getByText('Instagram')).toBeVisible();
  await expect.element(page.getByText('Stories')).toBeVisible();
  await expect.element(page.getByText(/^\/stories\/\{handle\}/)).toBeVisible();
  await expect(element).accessible();
});

describe('says why it would not pause', () => {
  test.each<[string, string, RegExp, Partial<Circumstances>]>([
    ['nobody’s page', 'https://www.instagram.com/explore/', /Nobody’s, as far as Ebb knows/, {}],
    ['no owner in the link', 'https://www.instagram.com/p/Cabc/', /can’t tell whose it is/, {}],
    ['someone else', 'instagram.com/sam', /isn’t in your list/, {}],
    ['a site without anyone', 'https://www.tiktok.com/@sam', /isn’t in your list/, {}],
    ['someone archived', 'instagram.com/alex', /because Alex is archived/, {}],
    [
      'pauses that are off for them',
      story,
      /because pauses for Robin are off/,
      { people: [person('Robin', { off: { from: Date.now(), until: later } })] },
    ],
    [
      'an hour without',
      story,
      /At this hour there are no pauses for Robin/,
      { hours: otherHour, offsetAt: () => 0 },
    ],
    ['a snooze', story, /because pauses are off right now/, { snoozedUntil: later }],
    [
      'a pass',
      story,
      /because you went on to Robin/,
      { passes: [givePass('Robin', 15, Date.now())] },
    ],
    [
      'a browser that refuses the address',
      story,
      /lets no add-on run at such an address/,
      { obstacles: { refused: instagram, turnedAway: [] } },
    ],
    [
      'a browser that didn’t let Ebb in',
      story,
      /didn’t let it onto this site/,
      { obstacles: { refused: [], turnedAway: ['*://*.instagram.com/*'] } },
    ],
    ['missing access', story, /no access to this site yet/, { isAllowed: () => false }],
    ['a mirror', 'https://imginn.com/robin/', /Mirrors and archives are off for Robin/, {}],
    [
      'an archive',
      'https://web.archive.org/web/2024/https://www.instagram.com/robin/',
      /Mirrors and archives are off for Robin/,
      {},
    ],
    ['a search', 'https://duckduckgo.com/?q=robin', /Searches are off for Robin/, {}],
    [
      'a search that was chosen, during a snooze',
      'https://duckduckgo.com/?q=robin',
      /because pauses are off right now/,
      { people: [person('Robin', { surfaces: ['search'] })], snoozedUntil: later },
    ],
    ['its source', `view-source:${story}`, /shows the source of a page by itself/, {}],
    [
      'a reader view',
      `about:reader?url=${encodeURIComponent(story)}`,
      /shows its reader view by itself/,
      {},
    ],
    ['a mirror of someone else', 'https://imginn.com/sam/', /isn’t in your list/, {}],
    [
      'missing access to a mirror',
      'https://imginn.com/robin/',
      /no access to this site yet/,
      {
        people: [person('Robin', { beyond: true })],
        isAllowed: ({ beyond }) => !beyond,
      },
    ],
    [
      'a surface left out',
      story,
      /For Robin this side of the page is left out/,
      { people: [person('Robin', { surfaces: ['profile'] })] },
    ],
  ])('%s', async (_, link, sentence, circumstances) => {
    const element = showPage(circumstances);
    await paste(link);
    await expect.element(page.getByText(sentence)).toBeVisible();
    await expect(element).accessible();
  });
});

test.each([
  ['a mirror', 'https://imginn.com/robin/', /^\/\{handle\}/],
  [
    'an archive',
    'https://web.archive.org/web/2024/https://www.instagram.com/robin/',
    /^web\.archive\.org.+ → /,
  ],
  ['a search', 'https://duckduckgo.com/?q=robin', /^duckduckgo\.com\?q=/],
])('says that %s would pause where that was chosen, and by which rule', async (_, link, rule) => {
  showPage({ people: [person('Robin', { beyond: true, surfaces: [...surfaces] })] });
  await paste(link);
  await expect.element(page.getByText('It would pause, for Robin.')).toBeVisible();
  await expect.element(page.getByText('@robin · Robin')).toBeVisible();
  await expect.element(page.getByText(rule)).toBeVisible();
});

test('says what a link looks like when it isn’t one', async () => {
  showPage();
  await paste('hello');
  await expect
    .element(page.getByLabelText('A link'))
    .toHaveAccessibleDescription(/not a web address/);
});
