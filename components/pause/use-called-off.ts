import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Why a pause is over before anything was chosen: pauses were turned off, a pass was given, or nobody is listed there now. */
export type CalledOff = 'snooze' | 'pass' | 'unlisted';

/** What a press on it does by itself. */
const controls = 'button, a, input, select, label, summary';

/** Once a pause is called off, has any press that isn't on something to press open the page. */
export function useCalledOff(
  root: RefObject<HTMLElement | null>,
  calledOff: CalledOff | null,
  open: () => void,
): void {
  useLayoutEffect(() => {
    const element = root.current;
    if (!calledOff || !element) return;
    const press = (event: Event) => {
      const isPress = event.type === 'click' || ['Enter', ' '].includes(Reflect.get(event, 'key'));
      const onControl = event.target instanceof Element && event.target.closest(controls);
      if (isPress && !onControl) open();
    };
    for (const kind of ['click', 'keydown']) element.addEventListener(kind, press);
    return () => {
      for (const kind of ['click', 'keydown']) element.removeEventListener(kind, press);
    };
  });
}
