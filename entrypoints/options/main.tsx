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

/** Draws the page from what is stored now. Called again whenever something changed. */
async function draw(): Promise<void> {
  const state = await loadOptions();
  render(<Options state={state} link={link} onChanged={draw} />, document.body);
}

onAccessChange(draw);
onGuardChange(() => void draw());
void draw();
