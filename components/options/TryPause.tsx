import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Kind, Look } from '../../core/moments/moment.ts';
import { Button } from '../ui/Button.tsx';
import './TryPause.css';

/** How a pause that was tried ended. */
export type Tried = 'turned-back' | 'went-on' | 'left';

/** Which kind and which look a pause that is tried is to have; null for as it comes. */
export interface TryWish {
  kind: Kind | null;
  look: Look | null;
}

/** Shows a pause in front of everything, as it is set; gives how it ended. Nothing of it is written down. */
export type TryPauseAction = () => Promise<Tried>;

/** A way to meet the pause without a page, and what its choice would have done before one. */
export function TryPause({ onTry }: { onTry: TryPauseAction }) {
  const [tried, setTried] = useState<Tried | null>(null);
  return (
    <>
      <p class="try-pause">
        <Button onClick={async () => setTried(await onTry())}>{i18n.t('tryPause.verb')}</Button>
      </p>
      <p role="status" class="quiet">
        {tried && i18n.t(`tryPause.${tried === 'went-on' ? 'wentOn' : 'turnedBack'}`)}
      </p>
    </>
  );
}
