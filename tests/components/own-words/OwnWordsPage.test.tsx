import { render } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { OwnWordsPage } from '../../../components/own-words/OwnWordsPage.tsx';
import type { Person } from '../../../core/people/person.ts';
import { type Settings, settingsSchema } from '../../../core/settings/settings.ts';
import {
  type Letter,
  type OwnPassage,
  type OwnWords,
  ownPassages,
} from '../../../core/words/own-words.ts';
import { robin } from '../../fixtures/person.ts';
import { mount } from '../../support/mount.ts';
import { expectWhole, lookIn, views } from '../support/views.ts';

const passage = (text: string, place: number, more: Partial<OwnPassage> = {}): OwnPassage => ({
  ...{ id: text, form: 'passage', text, person: null, moments: [], place, changedAt: 1 },
  ...more,
});
const profiles = [{ site: 'instagram', key: 'robin.7', alsoKnownAs: [] }];
const letter: Letter = {
  ...{
    id: 'letter',
    form: 'letter',
    text: 'It was a good day.',
    night: '2026-12-24',
    changedAt: 1,
  },
};
const three = [passage('One.', 0), passage('Two.', 1), passage('Three.', 2)];
const button = (name: string | RegExp) => page.getByRole('button', { name });

/** Shows the page over a small store that does what the background does. */
function showPage(
  ownWords: OwnWords[] = [],
  more: Partial<Settings> = {},
  { whose = null, kinds = null }: { whose?: string | null; kinds?: Person['kinds'] } = {},
) {
  let stored = ownWords;
  let kindsOfRobin = kinds;
  let settings = settingsSchema.parse(more);
  const element = mount(null);
  const keep = async (rows: readonly OwnWords[]) => {
    stored = [...stored.filter(({ id }) => !rows.some((row) => row.id === id)), ...rows];
    draw();
    return true;
  };
  const onSave = vi.fn();
  const draw = () =>
    render(
      <OwnWordsPage
        ownWords={stored}
        people={[robin({ formerIds: ['lou'], profiles, kinds: kindsOfRobin })]}
        whose={whose}
        settings={settings}
        onChange={async (part) => {
          settings = { ...settings, ...part };
          draw();
          return true;
        }}
        onKindsFor={async (_, changed) => {
          kindsOfRobin = changed;
          draw();
          return true;
        }}
        onKeep={(own) => keep([own])}
        onKeepMany={keep}
        onRemove={async (id) => {
          stored = stored.filter((each) => each.id !== id);
          draw();
          return true;
        }}
        onSave={onSave}
      />,
      element,
    );
  draw();
  const texts = () => ownPassages(stored).map(({ text }) => text);
  const set = { settings: () => settings, kindsOfRobin: () => kindsOfRobin };
  return { element, onSave, texts, stored: () => stored, ...set };
}

const everything = [
  passage(`Call Alex first. ${'a'.repeat(90)}`, 0, { person: 'robin', moments: ['late-night'] }),
  passage('You slept through on Sunday.', 1, { person: 'gone' }),
  letter,
];

test.each(views)('has no accessibility fault and fits at %i px, %s', async (...view) => {
  await lookIn(...view);
  const { element } = showPage(everything);
  await userEvent.click(page.getByText('Bring in or save'));
  await userEvent.fill(page.getByLabelText('Or paste it here'), `New.\n${everything[1]?.text}`);
  await userEvent.click(button('Write a letter'));
  await userEvent.click(button('Write something'));
  await userEvent.click(page.getByText('When it is shown'));
  await expectWhole(element);
});

describe('one’s own words', () => {
  test('are kept as they are typed, for whom and when they say', async () => {
    const { stored } = showPage();
    await userEvent.click(button('Write something'));
    await expect.element(page.getByLabelText('Your words')).toHaveFocus();
    await userEvent.keyboard('Sleep.');
    expect(stored()).toMatchObject([{ text: 'Sleep.', person: null, moments: [] }]);
    await userEvent.selectOptions(page.getByLabelText('For', { exact: true }), 'Robin');
    await userEvent.click(page.getByText('When it is shown'));
    await userEvent.click(page.getByLabelText('late at night'));
    expect(stored()).toMatchObject([{ person: 'robin', moments: ['late-night'] }]);
    await userEvent.click(button('Done'));
    await expect.element(page.getByText('before Robin · late at night')).toBeVisible();
    await expect.element(button('Change')).toHaveFocus();
  });

  test('that are emptied again were never written', async () => {
    const { stored } = showPage();
    await userEvent.click(button('Write something'));
    await userEvent.fill(page.getByLabelText('Your words'), 'Hm');
    await userEvent.fill(page.getByLabelText('Your words'), ' ');
    expect(stored()).toEqual([]);
  });

  test('say of whom they are for by the name they have now', async () => {
    showPage([passage('One.', 0, { person: 'lou' })]);
    await expect.element(page.getByText('before Robin · at any time')).toBeVisible();
  });

  test('are ordered by keyboard, and the focus stays where it was', async () => {
    const { texts } = showPage(three);
    const up = button('Up').last();
    up.element().focus();
    await userEvent.keyboard('{Enter}');
    expect(texts()).toEqual(['One.', 'Three.', 'Two.']);
    await expect.element(page.getByText('Now 2 of 3.')).toBeInTheDocument();
    await expect.element(button('Up').nth(1)).toHaveFocus();
    await userEvent.keyboard('{Enter}{Enter}');
    expect(texts()).toEqual(['Three.', 'One.', 'Two.']);
    await expect.element(button('Up').first()).toHaveFocus();
    await userEvent.click(button('Down').first());
    expect(texts()).toEqual(['One.', 'Three.', 'Two.']);
  });

  test('are ordered by dragging', async () => {
    const { element, texts } = showPage(three);
    const grips = element.querySelectorAll('.own-words-grip');
    const entries = element.querySelectorAll('.own-words-entry');
    await userEvent.dragAndDrop(grips[2] as Element, entries[0] as Element);
    expect(texts()).toEqual(['Three.', 'One.', 'Two.']);
  });

  test('that are deleted can be brought back', async () => {
    const { texts } = showPage(three);
    await userEvent.click(button('Delete').first());
    expect(texts()).toEqual(['Two.', 'Three.']);
    await userEvent.click(button('Undo'));
    expect(texts()).toEqual(['One.', 'Two.', 'Three.']);
  });

  test.each([
    ['Only mine', ['breath', 'note']],
    ['Ebb’s and mine, in turn', ['words', 'breath', 'note']],
  ])('are shown as is chosen: %s', async (label, kinds) => {
    const { settings } = showPage(three, { kinds: ['words', 'breath'] });
    await userEvent.click(page.getByRole('radio', { name: new RegExp(label) }));
    expect(settings().kinds).toEqual(kinds);
  });
});

describe('what was written is offered to be shown', () => {
  const offer = page.getByText('Pauses don’t show your own words yet.');

  test('there and then, and pauses show it from one press on', async () => {
    const { settings } = showPage([], { kinds: ['words', 'breath'] });
    expect(offer.elements()).toHaveLength(0);
    await userEvent.click(button('Write something'));
    await userEvent.keyboard('Sleep.');
    await userEvent.click(button('Show them in the pause'));
    expect(settings().kinds).toEqual(['words', 'breath', 'note']);
    await expect.element(offer).not.toBeInTheDocument();
    await expect.element(page.getByText('From now on they come in the pause.')).toBeVisible();
    expect(document.activeElement?.textContent).toContain('From now on');
  });

  test('also where one person has kinds of pause of their own', async () => {
    const apart = { kinds: ['breath' as const] };
    const { kindsOfRobin } = showPage([passage('One.', 0, { person: 'lou' })], {}, apart);
    expect(offer.elements()).toHaveLength(0);
    await userEvent.click(button('Show them before Robin'));
    expect(kindsOfRobin()).toEqual(['breath', 'note']);
    await expect.element(button('Show them before Robin')).not.toBeInTheDocument();
  });

  test('and not where pauses show it', async () => {
    showPage(three, { kinds: ['words', 'note'] });
    await expect.element(page.getByText('One.')).toBeVisible();
    expect(offer.elements()).toHaveLength(0);
  });
});

describe('opened from someone in the list', () => {
  test('it begins with words for them', async () => {
    const { stored } = showPage(three, {}, { whose: 'robin' });
    await userEvent.fill(page.getByLabelText('Your words'), 'Sleep.');
    expect(stored().at(-1)).toMatchObject({ text: 'Sleep.', person: 'robin' });
  });

  test('it shows those there are, and another one is for them', async () => {
    const { stored } = showPage([passage('One.', 0, { person: 'robin' })], {}, { whose: 'robin' });
    await expect.element(page.getByText('One.')).toBeVisible();
    expect(page.getByLabelText('Your words').elements()).toHaveLength(0);
    await userEvent.click(button('Write something'));
    await userEvent.keyboard('Sleep.');
    expect(stored().at(-1)).toMatchObject({ text: 'Sleep.', person: 'robin' });
  });
});

describe('several at once', () => {
  const paste = async (text: string) => {
    await userEvent.click(page.getByText('Bring in or save'));
    await userEvent.fill(page.getByLabelText('Or paste it here'), text);
  };

  test('are shown before they are added, with each row that can’t be and why', async () => {
    const { texts } = showPage([passage('One.', 0)]);
    await paste('Two.\nOne.\nThree.');
    await expect.element(page.getByText('2 can be added.')).toBeVisible();
    await expect.element(page.getByText('Row 2: One.')).toBeVisible();
    await expect.element(page.getByText('You have it already.')).toBeVisible();
    expect(texts()).toEqual(['One.']);
    await userEvent.click(button('Add all 2'));
    expect(texts()).toEqual(['One.', 'Two.', 'Three.']);
    await expect.element(page.getByText('2 are added.')).toBeVisible();
  });

  test('in paragraphs are taken for paragraphs, unless one says otherwise', async () => {
    showPage();
    await paste('One\ngoes on.\n\nTwo.');
    await expect.element(page.getByText('2 can be added.')).toBeVisible();
    await userEvent.click(page.getByLabelText('Each line'));
    await expect.element(page.getByText('3 can be added.')).toBeVisible();
  });

  test('come from a table in a file', async () => {
    const { stored } = showPage();
    await userEvent.click(page.getByText('Bring in or save'));
    const table = new File(['One.,Robin,late at night\nTwo.,Kim,\n'], 'mine.csv');
    await userEvent.upload(page.getByLabelText('A text or a table from a file'), table);
    await expect.element(page.getByText(/^Nobody in your list is called like that/)).toBeVisible();
    await userEvent.click(button('Add it'));
    expect(stored()).toMatchObject([{ text: 'One.', person: 'robin', moments: ['late-night'] }]);
  });

  test('are saved as a table or as text', async () => {
    const { onSave } = showPage(everything.slice(0, 1));
    await userEvent.click(page.getByText('Bring in or save'));
    await userEvent.click(button('Save as a table (CSV)'));
    expect(onSave.mock.lastCall?.[0]).toContain('"Robin","late at night"');
    expect(onSave.mock.lastCall?.[1]).toBe('csv');
    await userEvent.click(button('Save as text'));
    expect(onSave).toHaveBeenLastCalledWith(`${everything[0]?.text}\n`, 'txt');
  });
});

describe('a letter to oneself', () => {
  test('is closed until it is opened', async () => {
    showPage([letter]);
    const text = page.getByText(letter.text);
    await expect.element(text).not.toBeVisible();
    await userEvent.click(page.getByText(/^for the night of Thursday/));
    await expect.element(text).toBeVisible();
  });

  test('is kept as it is typed, with the night it is for', async () => {
    const { stored } = showPage();
    await userEvent.click(button('Write a letter'));
    await userEvent.fill(page.getByLabelText('Your letter'), 'Hello you.');
    expect(stored()).toMatchObject([{ form: 'letter', text: 'Hello you.', night: null }]);
    await userEvent.fill(page.getByLabelText('For the night of'), '2026-12-24');
    expect(stored()).toMatchObject([{ text: 'Hello you.', night: '2026-12-24' }]);
    await userEvent.click(button('Done'));
    await expect.element(page.getByText(/^for the night of Thursday/)).toBeVisible();
  });
});

test('pages about someone are offered at night only where that is wanted', async () => {
  const { settings } = showPage();
  await userEvent.click(page.getByLabelText('Also between ten and six'));
  expect(settings().pagesAtNight).toBe(true);
});
