import { expect, test } from 'vitest';
import { overallView } from '../../../../core/pause/prepare-pause.ts';
import { settingsSchema } from '../../../../core/settings/settings.ts';

test.each([
  ['a web page', 'https://example.org/rain', 'https://example.org/rain'],
  ['nothing', '', ''],
  ['a script', 'javascript:alert(1)', ''],
  ['a file', 'file:///etc/hosts', ''],
  ['a page in an address', 'data:text/html,hello', ''],
  ['a page of the browser’s own', 'chrome://settings', ''],
  ['a page of this very site', '/explore/', ''],
])(
  'where *Not now* is to lead to %s that is stored, it leads there if the web has it, else back (H13)',
  (_, turnBackPage, leadsTo) => {
    const settings = settingsSchema.parse({ turnBackTo: 'page', turnBackPage });
    const where = { zone: 'UTC', languages: [] };
    expect(overallView({ settings, where }, 0)).toMatchObject({ turnBackPage: leadsTo });
  },
);
