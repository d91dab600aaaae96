import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { person, showPeople } from './show-people.tsx';

const link = () => page.getByRole('textbox', { name: 'A link to their page' });
const nickname = () => page.getByRole('textbox', { name: 'What do you call them here?' });
const add = () => userEvent.click(page.getByRole('button', { name: 'Add', exact: true }));

describe('adding by link', () => {
  test('shows what will be caught before anything is saved', async () => {
    const { actions, element } = showPeople([]);
    await userEvent.fill(link(), 'look: https://www.instagram.com/Robin.K/reels/?igsh=abc');
    await expect.element(page.getByText('Instagram, @Robin.K')).toBeVisible();
    await expect
      .element(page.getByText(/What pauses here is their profile, .*stories/))
      .toBeVisible();
    await expect.element(page.getByText(/Not their .*chats/)).toBeVisible();
    await expect.element(page.getByText(/Your browser will ask .* Instagram/)).toBeVisible();
    expect(actions.save).not.toHaveBeenCalled();
    await expect(element).accessible();
  });

  test('asks for access first, then lists the person, and says so', async () => {
    const { order, stored, actions } = showPeople([]);
    await userEvent.fill(link(), 'instagram.com/robin.k');
    await userEvent.fill(nickname(), ' Robin ');
    await add();
    expect(order).toEqual(['allow', 'save']);
    expect(actions.allow.mock.calls[0]?.[0]).toMatchObject({
      profiles: [{ site: 'instagram', key: 'robin.k' }],
    });
    expect(stored()).toMatchObject([
      { nickname: 'Robin', profiles: [{ site: 'instagram', key: 'robin.k' }], archivedAt: null },
    ]);
    await expect.element(page.getByRole('status').getByText(/Robin is listed/)).toBeVisible();
    await expect.poll(() => document.activeElement?.textContent).toBe('Robin');
  });

  test('says that there is no pause yet when the browser is told no, and asks again from there', async () => {
    const { actions, element } = showPeople([], { answer: false });
    await userEvent.fill(link(), 'instagram.com/robin.k');
    await userEvent.fill(nickname(), 'Robin');
    await add();
    const said = page.getByRole('status').getByText(/^Robin is listed\. There is no pause yet/);
    await expect.element(said).toBeVisible();
    expect(element.textContent).not.toContain('From now on');
    await expect(element).accessible();
    actions.allow.mockResolvedValueOnce(true);
    await userEvent.click(page.getByRole('status').getByRole('button', { name: 'Allow' }));
    await expect.element(page.getByText(/From now on there is a pause/)).toBeVisible();
    expect(actions.allow).toHaveBeenCalledTimes(2);
  });

  test('can say that there is to be no contact, while adding', async () => {
    const { stored } = showPeople([]);
    await userEvent.fill(link(), 'instagram.com/robin.k');
    await userEvent.fill(nickname(), 'Robin');
    await userEvent.click(page.getByText('A little about it, if you like'));
    await userEvent.click(page.getByRole('radio', { name: 'They asked for no contact' }));
    await add();
    expect(stored()).toMatchObject([{ nickname: 'Robin', noContact: 'asked' }]);
  });

  test('offers what has the same name elsewhere on the site, and takes it only when asked', async () => {
    const { stored, element } = showPeople([]);
    await userEvent.fill(link(), 'https://substack.com/@robin');
    await userEvent.fill(nickname(), 'Robin');
    const theirs = page.getByRole('checkbox', { name: 'Also robin.substack.com' });
    await expect.element(theirs).not.toBeChecked();
    await expect(element).accessible();
    await add();
    const keys = () => stored().map(({ profiles }) => profiles[0]?.alsoKnownAs);
    expect(keys()).toEqual([[]]);
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    await userEvent.fill(link(), 'https://robin.substack.com/');
    await userEvent.fill(nickname(), 'Robin');
    await userEvent.click(page.getByRole('checkbox', { name: 'Also @robin' }));
    await add();
    expect(keys()).toEqual([['robin']]);
  });

  test('can be undone', async () => {
    const { stored } = showPeople([]);
    await userEvent.fill(link(), 'instagram.com/robin.k');
    await userEvent.fill(nickname(), 'Robin');
    await add();
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    expect(stored()).toEqual([]);
  });

  test.each([
    ['before that could be seen', false],
    ['in sight', true],
  ])(
    'is refused kindly when others took the last places %s; nothing typed is lost',
    async (...each) => {
      const [, seen] = each;
      const eleven = Array.from({ length: 11 }, (_, index) => person(`P${index}`));
      const { element, meanwhile, stored } = showPeople(eleven);
      await userEvent.click(page.getByText('Add someone'));
      await userEvent.fill(link(), 'instagram.com/robin.k');
      await userEvent.fill(nickname(), 'Robin');
      meanwhile([person('Alex')], seen);
      await add();
      await expect.element(page.getByText(/was not saved, and nothing was changed/)).toBeVisible();
      await expect.element(link()).toHaveValue('instagram.com/robin.k');
      await expect.element(nickname()).toHaveValue('Robin');
      expect(page.getByRole('button', { name: 'Undo' }).elements()).toHaveLength(0);
      for (const animation of document.getAnimations()) animation.finish();
      await expect(element).accessible();
      stored().pop();
      await add();
      await expect.element(page.getByRole('status').getByText(/Robin is listed/)).toBeVisible();
      await expect.element(page.getByText(/12 people are listed/)).toBeVisible();
    },
  );

  test('offers any other page with everything beneath it', async () => {
    const { stored } = showPeople([]);
    await userEvent.fill(link(), 'https://robin.example.com/blog/');
    await expect
      .element(page.getByText('This page and everything beneath it pauses.'))
      .toBeVisible();
    await userEvent.fill(nickname(), 'Robin');
    await add();
    expect(stored()[0]?.profiles).toMatchObject([{ site: 'page', key: 'robin.example.com/blog' }]);
  });

  test('starts with a link that was handed over', async () => {
    showPeople([person('Sam')], { link: 'https://www.instagram.com/robin.k/' });
    await expect.element(link()).toHaveValue('https://www.instagram.com/robin.k/');
    await expect.element(page.getByText('Instagram, @robin.k')).toBeVisible();
    await expect.element(nickname()).toHaveFocus();
  });

  test('keeps what is said about the ending', async () => {
    const { stored } = showPeople([]);
    await userEvent.fill(link(), 'instagram.com/robin.k');
    await userEvent.fill(nickname(), 'Robin');
    await userEvent.click(page.getByText('A little about it, if you like'));
    await userEvent.click(page.getByLabelText('I want space'));
    await userEvent.click(page.getByLabelText('They ended it', { exact: true }));
    await userEvent.fill(page.getByLabelText('When did it end?'), '2026-10-01');
    await userEvent.click(page.getByLabelText('They hurt me, or I was afraid of them'));
    await userEvent.click(page.getByLabelText('There is someone new in their life'));
    await add();
    expect(stored()).toMatchObject([
      { stance: 'space', endedBy: 'them', endedOn: '2026-10-01', hurt: true, someoneNew: true },
    ]);
  });
});

test('what isn’t said of the ending is not assumed', async () => {
  const { stored } = showPeople([]);
  await userEvent.fill(link(), 'instagram.com/robin.k');
  await userEvent.fill(nickname(), 'Robin');
  await add();
  expect(stored()).toMatchObject([
    { stance: 'unsure', endedBy: null, endedOn: null, hurt: false, someoneNew: false },
  ]);
});

describe('adding by site and name', () => {
  test('takes a name with or without its @', async () => {
    const { stored } = showPeople([]);
    await userEvent.click(page.getByText('No link at hand'));
    await userEvent.selectOptions(page.getByLabelText('Site'), 'TikTok');
    await userEvent.fill(page.getByLabelText('Their name there'), '@Robin.K');
    await expect.element(page.getByText('TikTok, @Robin.K')).toBeVisible();
    await userEvent.fill(nickname(), 'Robin');
    await add();
    expect(stored()[0]?.profiles).toMatchObject([{ site: 'tiktok', key: 'robin.k' }]);
  });

  test.each([
    ['', /Their name on that site is missing/],
    ['no one!', /Nobody on Instagram can be called this/],
    ['explore', /On Instagram this word is a page of the site itself/],
  ])('says what is wrong with %j', async (typed, sentence) => {
    showPeople([]);
    await userEvent.click(page.getByText('No link at hand'));
    await userEvent.selectOptions(page.getByLabelText('Site'), 'Instagram');
    await userEvent.fill(page.getByLabelText('Their name there'), typed);
    await add();
    await expect.element(page.getByText(sentence)).toBeVisible();
  });
});

describe('bad input', () => {
  test.each([
    ['', /There is nothing here yet/],
    ['hello there', /This is not a link/],
    ['@robin.k', /it could be on any site/],
    ['https://www.instagram.com/p/Cabc123/', /shows something on Instagram, but doesn’t say whose/],
    ['https://www.facebook.com/me', /your own page on Facebook/],
    ['https://www.linkedin.com/company/acme/', /belongs to no single person/],
    ['https://www.instagram.com/explore/', /On Instagram this word is a page of the site itself/],
    ['https://www.instagram.com/Sam/', /listed already, under Sam/],
    ['https://www.instagram.com/alex/', /with Alex, who is archived/],
  ])('%j gets a sentence, tied to the field, and loses nothing typed', async (typed, sentence) => {
    const { actions, element } = showPeople([person('Sam'), person('Alex', { archivedAt: 5 })]);
    await userEvent.click(page.getByText('Add someone'));
    await userEvent.fill(link(), typed);
    await userEvent.fill(nickname(), 'Robin');
    await add();
    await expect.element(page.getByText(sentence)).toBeVisible();
    await expect.element(link()).toHaveAccessibleDescription(sentence);
    await expect.element(link()).toHaveFocus();
    await expect.element(link()).toHaveValue(typed);
    await expect.element(nickname()).toHaveValue('Robin');
    expect(actions.save).not.toHaveBeenCalled();
    expect(actions.allow).not.toHaveBeenCalled();
    await expect(element).accessible();
  });

  test('says that a nickname is missing', async () => {
    showPeople([]);
    await userEvent.fill(link(), 'instagram.com/robin.k');
    await add();
    await expect.element(nickname()).toHaveAccessibleDescription(/A word to call them is missing/);
    await expect.element(nickname()).toHaveFocus();
  });

  test('isn’t complained about before it is sent', async () => {
    showPeople([]);
    await userEvent.fill(link(), 'hello there');
    expect(page.getByText(/This is not a link/).elements()).toHaveLength(0);
  });
});

describe('a link that may mean something else', () => {
  test('that is a name asks for the site in place, with or without @', async () => {
    for (const typed of ['robin.k', '@robin.k', 'robin']) {
      const { stored, element } = showPeople([]);
      await userEvent.fill(link(), typed);
      const site = page.getByRole('combobox', { name: /^On which site is/ });
      await userEvent.selectOptions(site, 'Instagram');
      await userEvent.fill(nickname(), 'Robin');
      await expect(element).accessible();
      await add();
      const key = typed.replace('@', '');
      expect(stored()[0]?.profiles).toMatchObject([{ site: 'instagram', key }]);
    }
  });

  test('that could be a web address can be said to be one', async () => {
    const { stored } = showPeople([]);
    await userEvent.fill(link(), 'robin.boats');
    await userEvent.selectOptions(
      page.getByRole('combobox', { name: /^On which site is/ }),
      'On none, it is a web address',
    );
    await userEvent.fill(nickname(), 'Robin');
    await add();
    expect(stored()[0]?.profiles).toMatchObject([{ site: 'page', key: 'robin.boats' }]);
  });

  test('one letter off a site asks which is meant', async () => {
    const { element, actions } = showPeople([]);
    await userEvent.fill(link(), 'instgram.com/robin.k');
    await userEvent.fill(nickname(), 'Robin');
    await add();
    expect(actions.save).not.toHaveBeenCalled();
    await expect.element(link()).toHaveAccessibleDescription(/could mean more than one thing/);
    await expect(element).accessible();
    await userEvent.click(page.getByRole('button', { name: 'instagram.com' }));
    await expect.element(page.getByText('Instagram, @robin.k')).toBeVisible();
  });

  test('or is meant as it was typed', async () => {
    const { stored } = showPeople([]);
    await userEvent.fill(link(), 'instgram.com/robin.k');
    await userEvent.click(page.getByRole('button', { name: 'The one I typed' }));
    await userEvent.fill(nickname(), 'Robin');
    await add();
    expect(stored()[0]?.profiles).toMatchObject([{ site: 'page', key: 'instgram.com/robin.k' }]);
  });

  test.each([
    ['https://maps.app.goo.gl/AbCd', /shared map/, 'Pause before this link'],
    ['https://robin.example/', /the start of robin\.example/, 'All of it is theirs'],
    ['https://www.icloud.com/photos', /your own files/, 'This page is theirs'],
  ])('%s is asked about before it is taken', async (typed, question, yes) => {
    const { stored, element } = showPeople([]);
    await userEvent.fill(link(), typed);
    await expect.element(page.getByText(question)).toBeVisible();
    await expect(element).accessible();
    await userEvent.click(page.getByRole('button', { name: yes }));
    await userEvent.fill(nickname(), 'Robin');
    await add();
    expect(stored()[0]?.profiles).toMatchObject([{ site: 'page' }]);
  });

  test('that is a search pauses searches for that name alone, for someone new', async () => {
    const { stored, actions } = showPeople([]);
    await userEvent.fill(link(), 'https://www.google.com/search?q=robin+boats');
    await userEvent.click(page.getByRole('button', { name: 'That search, for someone I add now' }));
    await expect.element(page.getByLabelText('Searches for “robin boats” pause too')).toBeChecked();
    await userEvent.fill(link(), 'instagram.com/robin.k');
    await userEvent.fill(nickname(), 'Robin');
    await add();
    expect(stored()).toMatchObject([
      { searchName: 'robin boats', surfaces: expect.arrayContaining(['search']) },
    ]);
    expect(actions.allow.mock.calls[0]?.[0].surfaces).toContain('search');
  });

  test('or for someone who is listed', async () => {
    const { stored } = showPeople([person('Sam')]);
    await userEvent.click(page.getByText('Add someone'));
    await userEvent.fill(link(), 'https://www.google.com/search?q=sam+boats');
    await userEvent.click(page.getByRole('button', { name: 'That search, for Sam' }));
    await expect
      .element(page.getByText('Searches for “sam boats” pause too, for Sam.'))
      .toBeVisible();
    expect(stored()).toMatchObject([{ searchName: 'sam boats' }]);
    await expect.element(link()).toHaveValue('');
  });
});

test('another page of someone listed is added to them', async () => {
  const { stored, order } = showPeople([person('Sam')]);
  await userEvent.click(page.getByText('The pages of Sam'));
  await userEvent.fill(link(), 'https://www.tiktok.com/@sam');
  await userEvent.click(page.getByRole('button', { name: 'Add to Sam' }));
  expect(order).toEqual(['allow', 'save']);
  expect(stored()[0]?.profiles).toMatchObject([
    { site: 'instagram', key: 'sam' },
    { site: 'tiktok', key: 'sam' },
  ]);
});
