import type { FunctionComponent } from 'preact';
import type { Look } from '../../../core/moments/moment.ts';
import { Field } from './Field.tsx';
import { Lamp } from './Lamp.tsx';
import { Page } from './Page.tsx';
import { Shore } from './Shore.tsx';
import { Window } from './Window.tsx';

/** Each look's picture. It reads `--filled` (0–1) for the wait, and has no words. */
export const scenes: Record<Look, FunctionComponent> = {
  shore: Shore,
  window: Window,
  lamp: Lamp,
  page: Page,
  field: Field,
};
