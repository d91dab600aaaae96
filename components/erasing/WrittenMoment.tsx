import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Removed } from '../../core/erasing/removed.ts';
import type { Moment } from '../../core/moments/moment.ts';
import { momentInWords } from '../reflection/moment-words.ts';
import type { Names } from '../reflection/names.ts';
import { Button } from '../ui/Button.tsx';
import type { ErasingActions } from './erasing-actions.ts';

interface WrittenMomentProps {
  moment: Moment;
  names: Names;
  actions: Pick<ErasingActions, 'removeMoment' | 'putBack'>;
}

/** One moment, and the button that deletes it; pressed once more, the same button takes that back. */
export function WrittenMoment({ moment, names, actions }: WrittenMomentProps) {
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [failed, setFailed] = useState(false);
  const words = momentInWords(moment, names).join(' · ');
  const press = async () => {
    const before = removed;
    const after = before ? await actions.putBack(before) : await actions.removeMoment(moment);
    setFailed(!after);
    if (after) setRemoved(after === true ? null : after);
  };
  return (
    <li class={removed ? 'written-moment written-gone' : 'written-moment'}>
      <p>{removed ? '' : words}</p>
      <p role="status">
        {failed && i18n.t('privacy.written.failed')}
        {removed && !failed && i18n.t('privacy.written.deleted', [words])}
      </p>
      <Button
        look="word"
        aria-label={i18n.t(removed ? 'privacy.written.undoWhich' : 'privacy.written.deleteWhich', [
          words,
        ])}
        onClick={press}
      >
        {removed ? i18n.t('ui.undo') : i18n.t('privacy.written.delete')}
      </Button>
    </li>
  );
}
