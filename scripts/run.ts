import { spawnSync } from 'node:child_process';

/**
 * Runs a program of the search path (in an npm script, also those of node_modules) with the output
 * of this process. Gives its exit code; 1 when it could not be started or was ended by a signal.
 * @param folder where it runs; here when left out
 */
export function run(program: string, parameters: string[], folder = '.'): number {
  const shell = process.platform === 'win32';
  const { status, error } = spawnSync(program, parameters, {
    stdio: 'inherit',
    shell,
    cwd: folder,
  });
  if (error) console.error(`${program}: ${error.message}`);
  return status ?? 1;
}
