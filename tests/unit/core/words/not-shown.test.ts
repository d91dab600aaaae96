import { expect, test } from 'vitest';
import type { Kind } from '../../../../core/moments/moment.ts';
import { notShown } from '../../../../core/words/not-shown.ts';
import type { OwnPassage } from '../../../../core/words/own-words.ts';
import { robin } from '../../../fixtures/person.ts';

const passage = (person: string | null, text = 'Call Alex first.'): OwnPassage => ({
  ...{ id: `${person}`, form: 'passage', text, person },
  ...{ moments: [], place: 0, changedAt: 1 },
});
const profiles = [{ site: 'instagram', key: 'robin.7', alsoKnownAs: [] }];
const ofRobin = (kinds: Kind[] | null) => [robin({ profiles, kinds, formerIds: ['lou'] })];

test.each<[string, OwnPassage[], Kind[], Kind[] | null, [boolean, string[]]]>([
  ['nothing was written', [], ['words'], null, [false, []]],
  ['there is only a blank', [passage(null, ' ')], ['words'], null, [false, []]],
  ['there are only Ebb’s words', [passage(null)], ['words'], null, [true, []]],
  ['there are no words at all', [passage('robin')], ['breath'], null, [true, []]],
  ['theirs are among the kinds', [passage(null)], ['breath', 'note'], null, [false, []]],
  ['one has kinds apart', [passage('robin')], ['words', 'note'], ['words'], [false, ['robin']]],
  ['by a former name too', [passage('lou')], ['words'], ['words'], [false, ['robin']]],
  ['one has kinds apart with theirs', [passage('robin')], ['words'], ['note'], [false, []]],
  ['what is for everyone', [passage(null)], ['note'], ['words'], [false, []]],
])('words that no pause shows, where %s', (_, own, kinds, apart, [everyone, people]) => {
  const missing = notShown(own, ofRobin(apart), { kinds });
  expect([missing.everyone, missing.people.map(({ id }) => id)]).toEqual([everyone, people]);
});

test('nobody is spoken of who is archived', () => {
  const [archived] = ofRobin(['words']).map((each) => ({ ...each, archivedAt: 1 }));
  const people = archived ? [archived] : [];
  expect(notShown([passage('robin')], people, { kinds: ['note'] }).people).toEqual([]);
});
