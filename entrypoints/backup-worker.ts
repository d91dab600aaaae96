import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as z from 'zod/mini';
import { answerTasks } from '../platform/backup/answer-tasks.ts';

/** What takes long with files is done beside the page, so that it never stands still. */
export default defineUnlistedScript(() => {
  z.config({ jitless: true });
  answerTasks();
});
