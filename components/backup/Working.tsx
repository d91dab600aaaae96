import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import type { Work } from './use-work.ts';

/** What is over sooner needs no word, milliseconds. */
const soon = 500;

/** How far something is that takes long, and a way to stop it. */
export function Working({ work, onStop }: { work: Work; onStop: () => void }) {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(setLong, soon, true);
    return () => clearTimeout(timer);
  }, []);
  if (!long) return null;
  const words = i18n.t(`bringIn.working.${work.doing}`);
  return (
    <div class="backup-working">
      <p id="backup-working">{words}</p>
      <progress aria-labelledby="backup-working" value={work.done > 0 ? work.done : undefined} />
      <Button onClick={onStop}>{i18n.t('bringIn.working.stop')}</Button>
    </div>
  );
}
