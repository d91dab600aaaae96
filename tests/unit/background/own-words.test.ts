import { beforeEach, expect, test, vi } from 'vitest';
import { refresh } from '../../../background/refresh.ts';
import { settingsSchema } from '../../../core/settings/settings.ts';
import { readPrepared } from '../../../platform/background/guard-item.ts';
import { writePerson, writeSettings } from '../../../platform/background/write.ts';
import { sendMessage } from '../../../platform/messages/send-message.ts';
import { robin } from '../../fixtures/person.ts';
import { freshBrowser } from '../../support/fresh-browser.ts';
import { carryOwnMessages } from '../../support/own-messages.ts';

const person = robin({ profiles: [{ site: 'x', key: 'robin', alsoKnownAs: [] }] });
const passage = {
  ...{ id: 'own', form: 'passage' as const, text: 'Call Alex first.', person: 'robin' },
  ...{ moments: [], place: 0, changedAt: 1 },
};
const page = {
  ...{ id: 'page', at: 1, text: '' },
  page: { id: 'why-it-ended', person: 'robin', lines: { why: 'Other lives.' } },
};
/** What is prepared, as text. */
const prepared = async () => JSON.stringify(await readPrepared());

beforeEach(async () => {
  await freshBrowser();
  await writePerson(person);
  await writeSettings(settingsSchema.parse({ kinds: ['note'], pagesAtNight: true }));
  await refresh();
  carryOwnMessages();
});

test('words of one’s own are in the next pauses as soon as they are kept, and gone once they are deleted', async () => {
  await sendMessage('keepOwnWords', passage);
  await vi.waitFor(async () => expect(await prepared()).toContain('Call Alex first.'));
  await sendMessage('removeOwnWords', 'own');
  await vi.waitFor(async () => expect(await prepared()).not.toContain('Call Alex first.'));
});

test('a page about someone is, too', async () => {
  await sendMessage('park', page);
  await vi.waitFor(async () => expect(await prepared()).toContain('Other lives.'));
  await sendMessage('removeThought', 'page');
  await vi.waitFor(async () => expect(await prepared()).not.toContain('Other lives.'));
});
