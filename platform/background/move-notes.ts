import { readRow, readValue } from '../../core/stored/read-row.ts';
import { notesToPassages } from '../../core/words/note-to-passage.ts';
import { replaceRow, writeRows } from './rows.ts';

/**
 * Makes the notes that people have from before there were words of one's own passages for them, in one transaction.
 * Someone who can be read only in part stays as they are.
 */
export async function moveNotes(): Promise<void> {
  await writeRows(['people', 'ownWords'], async (write) => {
    const rows: unknown[] = await write.objectStore('people').getAll();
    const whole = rows.flatMap((row) => {
      const reading = readRow('people', row);
      return reading.state === 'read' && reading.unread === null ? [reading.value] : [];
    });
    const words: unknown[] = await write.objectStore('ownWords').getAll();
    const own = words.flatMap((row) => readValue('ownWords', row) ?? []);
    const { people, passages } = notesToPassages(whole, own);
    for (const each of passages) await replaceRow(write, 'ownWords', each);
    for (const person of people) await replaceRow(write, 'people', person);
  });
}
