import { useId } from 'preact/hooks';
import './Choices.css';

interface SwitchProps {
  /** What is on when it is checked, as a sentence or a few words. */
  label: string;
  /** One more sentence, quietly; none when left out. */
  about?: string;
  /** Whether it is on. */
  on: boolean;
  /** Called with what it should be. */
  onSwitch: (on: boolean) => void;
}

/** One native checkbox for something that is on or off. */
export function Switch({ label, about, on, onSwitch }: SwitchProps) {
  const id = useId();
  return (
    <div class="switch">
      <label>
        <input
          type="checkbox"
          checked={on}
          aria-describedby={about ? id : undefined}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />
        {label}
      </label>
      {about && (
        <p class="quiet" id={id}>
          {about}
        </p>
      )}
    </div>
  );
}
