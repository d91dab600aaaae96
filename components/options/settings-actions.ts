import type { Settings } from '../../core/settings/settings.ts';

/** Takes a change of the settings and keeps it. */
export type ChangeSettings = (change: Partial<Settings>) => void;
