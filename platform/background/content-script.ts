import type { Registration } from '../../core/guard/registration.ts';

/** A script as browsers register it: before anything of a page, in its topmost frame. */
export function contentScript({ id, files, matches }: Registration) {
  return {
    id,
    js: files,
    matches,
    runAt: 'document_start' as const,
    allFrames: false,
    persistAcrossSessions: true,
  };
}
