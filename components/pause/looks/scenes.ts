import type { FunctionComponent } from 'preact';
import type { Look } from '../../../core/moments/moment.ts';
import { Shore } from './Shore.tsx';

/** Each look's picture. It reads `--filled` (0–1) for the wait, and has no words. */
export const scenes: Record<Look, FunctionComponent> = {
  shore: Shore,
  window: Shore,
  lamp: Shore,
  page: Shore,
  field: Shore,
};
