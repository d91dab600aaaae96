import { describe, expect, it } from 'vitest';
import { csv } from '../../../../core/backup/csv.ts';
import { columns, momentsTable } from '../../../../core/backup/moments-table.ts';
import { momentAt } from '../../../fixtures/moments.ts';
import { robin } from '../../../fixtures/person.ts';

const words = {
  head: {
    ...{ day: 'Day', time: 'Time', person: 'Who', site: 'Site', surface: 'Page' },
    ...{
      arrival: 'How',
      kind: 'Kind',
      intention: 'Hoped',
      hope: 'In own words',
      feeling: 'Felt',
      occasion: 'On your mind',
      helped: 'Of the words',
      choice: 'Chose',
    },
    ...{ passMinutes: 'Minutes', after: 'After', gave: 'Gave', echo: 'Next day' },
  },
  values: {
    site: { instagram: 'Instagram' },
    occasion: { dreamt: 'I dreamt of them' },
    helped: { 'not-today': 'not for me' },
    choice: { 'went-on': 'Go on' },
    passMinutes: { 0: 'this visit' },
    after: { heavier: 'Heavier' },
  },
};

describe('the table of moments', () => {
  it('is in the words people see, with the nickname and the clock as it was', () => {
    const moment = momentAt('2026-11-18T23:05', {
      ...{ offset: 120, choice: 'went-on', passMinutes: 0, after: 'heavier', hope: 'their voice' },
      ...{ occasion: 'dreamt', helped: 'not-today' },
    });
    const [head, row] = momentsTable([moment], [robin({ nickname: 'R.' })], words);
    expect(head).toEqual(columns.map((column) => words.head[column]));
    expect(row?.slice(0, 4)).toEqual(['2026-11-18', '23:05', 'R.', 'Instagram']);
    expect(row?.[8]).toBe('their voice');
    expect(row?.slice(10, 12)).toEqual(['I dreamt of them', 'not for me']);
    expect(row?.slice(12, 15)).toEqual(['Go on', 'this visit', 'Heavier']);
  });

  it('has nothing where nothing was said, and the nickname of whom someone became', () => {
    const moment = momentAt('2026-11-18T11:00', { person: 'sam', site: null });
    const [, row] = momentsTable([moment], [robin({ formerIds: ['sam'] })], words);
    expect(row?.slice(2, 4)).toEqual(['Robin', '']);
    expect(row?.at(-1)).toBe('');
    const [, gone] = momentsTable([moment], [], words);
    expect(gone?.[2]).toBe('');
  });
});

describe('CSV', () => {
  it('quotes every cell and ends every line as RFC 4180 says, with the mark of UTF-8', () => {
    expect(
      csv([
        ['Who', 'said'],
        ['Zoë, "Z."', 'one\ntwo'],
      ]),
    ).toBe('\u{feff}"Who","said"\r\n"Zoë, ""Z.""","one\ntwo"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', "=cmd|' /C calc'!A0"])(
    'makes %j text, which a spreadsheet would run',
    (formula) => {
      expect(csv([[formula]])).toBe(`\u{feff}"'${formula}"\r\n`);
    },
  );

  it('leaves a nickname, a day and a time as they are', () => {
    expect(csv([['Robin', '2026-11-18', '23:05']])).toBe(
      '\u{feff}"Robin","2026-11-18","23:05"\r\n',
    );
  });
});
