import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Fields that hold no words, and no date or time either; what stands in one for a password no browser keeps. */
const wordless =
  /type=(?:"(?:checkbox|radio|range|file|password)"|\{several \? 'checkbox' : 'radio'\})/;

/** Every field in a file, as it is written there. */
function fieldsOf(file: string): string[] {
  return readFileSync(file, 'utf8').match(/<(?:input|textarea)\b[\s\S]*?\/>/g) ?? [];
}

const files = globSync('{components,screens,page}/**/*.tsx');
const fields = files.flatMap((file) => fieldsOf(file).map((field) => ({ file, field })));
const forWords = fields.filter(({ field }) => !wordless.test(field));

describe('fields', () => {
  it('are found', () => {
    expect(fields.length).toBeGreaterThan(20);
    expect(forWords.length).toBeGreaterThan(12);
  });

  // A browser writes what stands in a tab's fields into its session files, but for those that ask so.
  it.each(forWords)('that hold words ask the browser not to keep them, in $file', ({ field }) => {
    expect(field).toContain('autocomplete="off"');
  });
});
