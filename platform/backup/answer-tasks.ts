import type { Backup } from '../../core/backup/backup.ts';
import { csv } from '../../core/backup/csv.ts';
import { momentsTable } from '../../core/backup/moments-table.ts';
import { previewOf } from '../../core/backup/preview.ts';
import { bringIn } from './bring-in.ts';
import { makeFile } from './make-file.ts';
import { readFile } from './read-file.ts';
import { readOwned } from './read-owned.ts';
import { type Answer, type Task, taskSchema } from './tasks.ts';
import { Refused } from './transaction.ts';
import { undoBringIn } from './undo.ts';

/** Answers what a page asks the worker for. The worker calls it. */
export function answerTasks(): void {
  const answer = makeAnswers((done) => postMessage({ answer: 'progress', done }));
  addEventListener('message', async ({ data }) =>
    postMessage(await answer(taskSchema.parse(data))),
  );
}

/** Gives what does each task, and never rejects. What was read stays until another file is read. */
export function makeAnswers(tell: (done: number) => void): (task: Task) => Promise<Answer> {
  let file: Backup | null = null;
  const work = async (task: Task): Promise<Answer> => {
    switch (task.task) {
      case 'read': {
        file = null;
        const read = await readFile(task.file, task.passphrase);
        if ('locked' in read) return { answer: 'locked' };
        if ('problem' in read) throw new Refused(read.problem);
        file = read.backup;
        return { answer: 'preview', preview: previewOf(await readOwned(Date.now()), file) };
      }
      case 'bringIn':
        if (!file) throw new Refused('failed');
        return { answer: 'changed', before: await bringIn(file, task.ways, Date.now(), tell) };
      case 'undo':
        return { answer: 'changed', before: await undoBringIn(tell) };
      case 'save':
        return {
          answer: 'file',
          file: await makeFile(await readOwned(Date.now()), task.passphrase),
        };
      case 'saveTable': {
        const { moments, people } = await readOwned(Date.now());
        const text = csv(momentsTable(moments, people, task.words));
        return { answer: 'file', file: new Blob([text], { type: 'text/csv' }) };
      }
    }
  };
  return (task) => work(task).catch(problemOf);
}

function problemOf(error: unknown): Answer {
  if (error instanceof Refused) return { answer: 'problem', problem: error.problem };
  console.error(error);
  return { answer: 'problem', problem: 'failed' };
}
