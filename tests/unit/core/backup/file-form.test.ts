import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { backupSchema, fileSchema } from '../../../../core/backup/backup.ts';
import { sealedSchema } from '../../../../core/backup/sealed.ts';
import { shapes } from '../../../../core/stored/read-row.ts';
import { fieldsOf } from '../../../support/file-form.ts';

const page = readFileSync('docs/file.md', 'utf8');

/** The rows of the table under a heading of the page, without its head. */
function tableUnder(heading: string): string[][] {
  const [, part = ''] = page.split(`\n## ${heading}\n`);
  const [section = ''] = part.split('\n## ');
  const lines = section.split('\n').filter((line) => line.startsWith('| `'));
  return lines.map((line) =>
    line
      .slice(2, -2)
      .split(' | ')
      .map((cell) => cell.trim()),
  );
}

describe('docs/file.md', () => {
  const { passes: _, ...kept } = shapes;
  const forms = { ...kept, sealed: { schema: sealedSchema } };

  it('names the form as files do', () => {
    expect(page).toContain(`called\n\`${fileSchema}\``);
  });

  it('has each part of a file, in its order, and says what it is', () => {
    const parts = tableUnder('file');
    expect(parts.map(([name]) => name)).toEqual(
      Object.keys(backupSchema.shape).map((name) => `\`${name}\``),
    );
    expect(parts.filter(([, meaning]) => !meaning)).toEqual([]);
  });

  it.each(Object.entries(forms))(
    'has each field of %s, with its form and what it says',
    (name, { schema }) => {
      const fields = tableUnder(name);
      expect(fields.map(([field, form]) => [field, form])).toEqual(
        fieldsOf(schema).map(([field, form]) => [`\`${field}\``, form]),
      );
      expect(fields.filter(([, , meaning]) => !meaning)).toEqual([]);
    },
  );
});
