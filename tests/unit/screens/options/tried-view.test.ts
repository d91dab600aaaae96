import { expect, test } from 'vitest';
import { kinds, looks } from '../../../../core/moments/moment.ts';
import { settingsSchema } from '../../../../core/settings/settings.ts';
import type { OwnWords } from '../../../../core/words/own-words.ts';
import { triedView } from '../../../../screens/options/tried-view.ts';
import { robin } from '../../../fixtures/person.ts';

const mine: OwnWords = {
  ...{ id: 'mine', form: 'passage', text: 'Call Alex first.', person: 'robin' },
  ...{ moments: [], place: 0, changedAt: 1 },
};

const profiles = [{ site: 'instagram', key: 'robin.7', alsoKnownAs: [] }];

/** What is stored, with Robin listed, and what is set. */
function stored(more = {}, person = robin({ profiles })) {
  const settings = settingsSchema.parse(more);
  return { people: [person], settings, plan: null, ownWords: [mine], thoughts: [] };
}
const asItComes = { kind: null, look: null };

test.each(kinds)('a pause of kind %s can be seen, whichever are set', (kind) => {
  const view = triedView(stored({ kinds: ['words'] }), { kind, look: null });
  expect(view).toMatchObject({ kind, nickname: 'Robin' });
  expect(view.words === null).toBe(kind !== 'words' && kind !== 'note');
});

test.each(looks)('and with background %s', (look) => {
  expect(triedView(stored({ looks: ['shore'] }), { kind: null, look }).look).toBe(look);
});

test('their own words are in it', () => {
  const view = triedView(stored(), { kind: 'note', look: null });
  expect(view.words?.text).toBe('Call Alex first.');
});

test('as it comes it is as is set for everyone, whatever is set for one person', () => {
  const set = { settle: 20, kinds: ['quiet'], looks: ['field'], passMinutes: 15, chips: false };
  const apart = robin({ profiles, settle: 3, kinds: ['breath'], passMinutes: 1, chips: true });
  expect(triedView(stored(set, apart), asItComes)).toMatchObject({
    ...{ settle: 20, kind: 'quiet', look: 'field', passMinutes: 15, chips: false },
  });
});

test('it is before someone where nobody is listed', () => {
  const nobody = { ...stored(), people: [robin({ profiles, archivedAt: 1 })] };
  expect(triedView(nobody, asItComes).nickname).toBe('tryPause.someone');
});
