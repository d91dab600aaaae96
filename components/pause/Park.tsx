import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

/** A line in which to put a thought down. */
export function Park({ onPark }: { onPark: (text: string) => void }) {
  const box = useRef<HTMLInputElement>(null);
  const [parked, setParked] = useState(false);
  const hint = useId();

  function keep(event: Event) {
    event.preventDefault();
    const text = box.current?.value.trim() ?? '';
    if (box.current === null || text === '') return;
    onPark(text);
    box.current.value = '';
    setParked(true);
  }

  return (
    <form class="park" onSubmit={keep}>
      <div class="line">
        <input
          ref={box}
          type="text"
          maxLength={280}
          autocomplete="off"
          aria-label={i18n.t('pause.parkLabel')}
          aria-describedby={hint}
          onInput={() => setParked(false)}
        />
        <button type="submit" class="quiet">
          {i18n.t('pause.parkKeep')}
        </button>
      </div>
      <p id={hint} class="aside-line" role="status">
        {i18n.t(parked ? 'pause.parked' : 'pause.parkHint')}
      </p>
    </form>
  );
}
