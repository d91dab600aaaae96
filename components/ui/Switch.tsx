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
  return (
    <label class="switch">
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <span>
        {label}
        {about && (
          <>
            <br />
            <span class="quiet">{about}</span>
          </>
        )}
      </span>
    </label>
  );
}
