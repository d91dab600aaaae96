import { i18n } from '#i18n';
import { FirstHelp } from '../support/FirstHelp.tsx';
import type { Help } from '../support/help.ts';

/** One human sentence, then people to call. */
export function Tonight(help: Help) {
  return (
    <div class="tonight">
      <p class="kind-line">{i18n.t('pause.tonight.sentence')}</p>
      <FirstHelp {...help} />
    </div>
  );
}
