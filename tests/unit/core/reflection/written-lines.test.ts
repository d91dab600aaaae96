import { expect, test } from 'vitest';
import { pageOf } from '../../../../core/reflection/journal.ts';
import { writtenLines } from '../../../../core/reflection/written-lines.ts';

const on = (id: string, lines: Record<string, string>) => {
  const thought = { id: 'one', at: 0, text: '', page: { id, lines } };
  return writtenLines(thought, pageOf(thought));
};

test('a parked thought is one line with nothing above it', () => {
  expect(writtenLines({ id: 'one', at: 0, text: 'the boats' }, undefined)).toEqual([
    { id: '', label: '', text: 'the boats' },
  ]);
});

test('a page has its lines in their order, each under its words, without those left empty', () => {
  expect(on('whole-picture', { hard: 'The silence. ', good: 'The boats.' })).toEqual([
    { id: 'good', label: 'What was good', text: 'The boats.' },
    { id: 'hard', label: 'What was hard', text: 'The silence.' },
  ]);
  expect(on('whole-picture', { good: ' ' })).toEqual([]);
});

test('what is the only line of its page needs no words above it', () => {
  expect(on('letter', { letter: 'Dear you.' })).toEqual([
    { id: 'letter', label: '', text: 'Dear you.' },
  ]);
});

test('a day that was only marked has no line', () => {
  expect(on('enough', {})).toEqual([]);
});

test('what was written on a page there is no more can still be read', () => {
  expect(on('of-before', { some: 'Words.' })).toEqual([{ id: 'some', label: '', text: 'Words.' }]);
});
