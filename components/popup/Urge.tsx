import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import type { PopupState } from './popup-state.ts';

interface UrgeProps {
  people: PopupState['people'];
  /** Whether it is open from the start. */
  open: boolean;
  /** Called with the id of the person it is about. */
  onUrge: (person: string) => void;
}

/** "I feel like looking": a pause without a page. Asks about whom only when there are several. */
export function Urge({ people, open, onUrge }: UrgeProps) {
  const [only, second] = people;
  if (!only) return null;
  if (!second) return <Button onClick={() => onUrge(only.id)}>{i18n.t('popup.urge')}</Button>;
  return (
    <Disclosure asButton open={open} summary={i18n.t('popup.urge')}>
      <div class="popup-ways">
        {people.map(({ id, nickname }) => (
          <Button key={id} onClick={() => onUrge(id)}>
            {nickname}
          </Button>
        ))}
      </div>
    </Disclosure>
  );
}
