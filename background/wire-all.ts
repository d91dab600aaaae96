import { logError } from '../platform/error-log.ts';

/** Has everything hear what it is to hear of; what a browser lacks for one of them is noted, and stops none. */
export function wireAll(...wirings: (() => void)[]): void {
  for (const wire of wirings) {
    try {
      wire();
    } catch (error) {
      logError('wire', error);
    }
  }
}
