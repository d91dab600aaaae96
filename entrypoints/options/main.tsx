import { render } from 'preact';
import * as z from 'zod/mini';
import { readLanguage } from '../../components/ui/read-language.ts';
import { onGuardChange } from '../../platform/guard-watch.ts';
import { onMomentsChange } from '../../platform/moments-channel.ts';
import { takeOfferedLink } from '../../platform/offered-link.ts';
import { onAccessChange } from '../../platform/permissions.ts';
import { sendUnsaved } from '../../platform/unsaved-writing.ts';
import { noteMirrors } from '../../screens/note-mirrors.ts';
import { Options } from '../../screens/options/Options.tsx';
import { showOptions } from '../../screens/options/shown-options.ts';

z.config({ jitless: true });
readLanguage();

await sendUnsaved();
const link = (await takeOfferedLink()) ?? '';
const shown = await showOptions();

onAccessChange(shown.readAgain);
onGuardChange(() => void shown.readAgain());
onMomentsChange(shown.momentsChanged);
render(<Options shown={shown} link={link} />, document.body);
if (await noteMirrors()) await shown.readAgain();
