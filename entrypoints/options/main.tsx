import { signal } from '@preact/signals';
import { render } from 'preact';
import * as z from 'zod/mini';
import { readLanguage } from '../../components/ui/read-language.ts';
import { onGuardChange } from '../../platform/guard-watch.ts';
import { takeOfferedLink } from '../../platform/offered-link.ts';
import { onAccessChange } from '../../platform/permissions.ts';
import { loadOptions } from './load-options.ts';
import { Options } from './Options.tsx';

z.config({ jitless: true });
readLanguage();

const link = (await takeOfferedLink()) ?? '';
const state = signal(await loadOptions());

let latest = 0;

/**
 * Reads what is stored now; whatever shows it follows. Called whenever something changed: of readings
 * that overlap, the one that began last is shown.
 */
async function readAgain(): Promise<void> {
  latest += 1;
  const reading = latest;
  const stored = await loadOptions();
  if (reading === latest) state.value = stored;
}

onAccessChange(readAgain);
onGuardChange(() => void readAgain());
render(<Options state={state} link={link} onChanged={readAgain} />, document.body);
