import { page, userEvent } from 'vitest/browser';
import type { SupportView } from '../../../core/support/support-view.ts';

const choice: SupportView['choice'] = [
  ['dk', 'Danmark'],
  ['de', 'Deutschland'],
];
const always: [number, number][] = [[0, Number.MAX_SAFE_INTEGER]];

/** Where no country is known. */
export const nowhere: SupportView = { country: null, name: '', checked: '', lines: [], choice };

/** A country that was picked: one line is open, one can be written to, one opens in the year 2100. */
export const germany: SupportView = {
  country: 'de',
  name: 'Deutschland',
  checked: '2026-11',
  lines: [
    { emergency: true, name: 'Emergency services', phone: '112', open: null },
    { emergency: false, name: 'Closed line', phone: '0800 9', open: [[4e12, 5e12]] },
    { emergency: false, name: 'Open line', phone: '0800 111 0 111', open: always },
    {
      emergency: false,
      name: 'Written line',
      phone: '',
      text: { to: '85258', say: 'SHOUT' },
      open: always,
    },
  ],
  choice: [],
};

/** The same country, before someone with whom there is to be no contact. */
export const forNoContact: SupportView = {
  ...germany,
  lines: [
    ...germany.lines,
    {
      ...{ emergency: false, name: 'Own behaviour line', phone: '0800 7', open: null },
      ...{ about: 'For anyone worried by what they do.', link: 'https://own.example' },
    },
  ],
};

/** The same country, as it is guessed. */
export const guessed: SupportView = { ...germany, choice };

/** One whose only line to talk to opens later. */
export const closed: SupportView = { ...germany, lines: germany.lines.slice(0, 2) };

/** Picks a country by keyboard, as a person does: what a script picks counts for nothing in a page. */
export async function pick(begins: string): Promise<void> {
  page.getByRole('combobox', { name: 'Where are you?' }).element().focus();
  await userEvent.keyboard(begins);
}
