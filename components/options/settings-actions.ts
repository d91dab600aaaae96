import type { Settings } from '../../core/settings/settings.ts';

/** Takes a change of the settings and keeps it. Gives whether it was kept. */
export type ChangeSettings = (change: Partial<Settings>) => Promise<boolean>;
