import { render } from 'preact';
import * as z from 'zod/mini';
import { readRoute } from '../../components/options/route.ts';
import { readLanguage } from '../../components/ui/read-language.ts';
import { logError, logUncaughtErrors } from '../../platform/error-log.ts';
import { onGuardChange } from '../../platform/guard-watch.ts';
import { inTime } from '../../platform/in-time.ts';
import { onMomentsChange } from '../../platform/moments-channel.ts';
import { takeOfferedLink } from '../../platform/offered-link.ts';
import { onAccessChange } from '../../platform/permissions.ts';
import { sendUnsaved } from '../../platform/unsaved-writing.ts';
import { noteMirrors } from '../../screens/note-mirrors.ts';
import { Options } from '../../screens/options/Options.tsx';
import { showOptions } from '../../screens/options/shown-options.ts';
import { isStored } from '../../screens/options/stores-of-page.ts';

logUncaughtErrors('options');
z.config({ jitless: true });
readLanguage();

const shown = showOptions(sendUnsaved());
// The helplines wait for nothing.
const waits = isStored(readRoute(location.hash));
const link = waits && (await inTime(takeOfferedLink()).catch(() => null));
if (waits) await shown.ready;

render(<Options shown={shown} link={link || ''} />, document.body);
onAccessChange(shown.readAgain);
onGuardChange(() => void shown.readAgain());
onMomentsChange(shown.momentsChanged);
const noted = noteMirrors().catch((reason) => logError('note mirrors', reason));
if (await noted) await shown.readAgain();
