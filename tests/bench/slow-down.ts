/** How long a browser runs at a time, milliseconds: less than a frame. */
const run = 5;

/**
 * Makes all processes of a browser so many times slower, by stopping them in between; 1 leaves them as
 * they are. DevTools can slow a tab only, once it is there, and Firefox has nothing of the kind.
 * Takes the id of its process group. Gives what ends it.
 */
export function slowDown(group: number, times: number): () => void {
  let timer: NodeJS.Timeout;
  const stop = () => {
    process.kill(-group, 'SIGSTOP');
    timer = setTimeout(go, run * (times - 1));
  };
  const go = () => {
    process.kill(-group, 'SIGCONT');
    timer = setTimeout(stop, run);
  };
  if (times > 1) go();
  return () => {
    clearTimeout(timer);
    process.kill(-group, 'SIGCONT');
  };
}
