import * as z from 'zod/mini';
import { readLanguage } from '../../components/ui/read-language.ts';
import { logUncaughtErrors } from '../../platform/error-log.ts';
import { holdFirstFrame } from '../../screens/popup/hold-first-frame.ts';
import { showPopup } from '../../screens/popup/show-popup.tsx';

const letGo = holdFirstFrame();
logUncaughtErrors('popup');
z.config({ jitless: true });
readLanguage();

showPopup().finally(letGo);
