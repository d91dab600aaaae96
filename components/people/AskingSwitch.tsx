import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Switch } from '../ui/Switch.tsx';

interface AskingSwitchProps {
  /** What is on when it is checked. */
  label: string;
  /** One more sentence, quietly. */
  about: string;
  on: boolean;
  /** Asks the browser for the access it takes; called in the click, before anything else. */
  ask: () => Promise<boolean>;
  /** Called with what it should be: on only once there is access. */
  onSwitch: (on: boolean) => void;
}

/** A switch that takes more access. It stays off, and says so, when the browser is told no. */
export function AskingSwitch({ label, about, on, ask, onSwitch }: AskingSwitchProps) {
  const [refused, setRefused] = useState(false);
  const change = async (wanted: boolean) => {
    const answer = wanted ? ask() : Promise.resolve(true);
    setRefused(false);
    if (await answer) onSwitch(wanted);
    else setRefused(true);
  };
  return (
    <div class="asking-switch">
      <Switch label={label} about={about} on={on} onSwitch={change} />
      <p role="status">{refused && i18n.t('people.refused')}</p>
    </div>
  );
}
