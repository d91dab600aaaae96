import { type Answer, answerSchema, type Task } from './tasks.ts';

/** What the worker says at last. */
export type LastAnswer = Exclude<Answer, { answer: 'progress' }>;

/**
 * The worker that reads, compares, brings in and saves files, so that the page stays at hand meanwhile. It is
 * started with the first task.
 */
export class BackupWorker {
  #worker: Worker | null = null;
  #stop: () => void = () => undefined;

  /**
   * Does a task; callers ask for one at a time. Never rejects: where the worker can't go on, says `failed`.
   * @param tell called now and then with how much is done, 0 to 1
   */
  ask(task: Task, tell: (done: number) => void): Promise<LastAnswer | null> {
    this.#worker ??= new Worker('/backup-worker.js', { type: 'module' });
    const worker = this.#worker;
    return new Promise((resolve) => {
      this.#stop = () => resolve(null);
      worker.onerror = () => {
        resolve({ answer: 'problem', problem: 'failed' });
        this.stop();
      };
      worker.onmessage = ({ data }) => {
        const answer = answerSchema.parse(data);
        if (answer.answer === 'progress') tell(answer.done);
        else resolve(answer);
      };
      worker.postMessage(task);
    });
  }

  /** Stops what is being done, as if nobody had asked for it; its `ask` gives null. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#stop();
  }
}
