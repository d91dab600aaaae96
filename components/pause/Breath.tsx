import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { BreathPattern, PauseView } from '../../core/pause/pause-view.ts';
import { Press } from './Press.tsx';

interface BreathProps {
  view: Pick<PauseView, 'breath' | 'look'>;
  /** Called when looking around would be kinder than breathing. */
  onInstead: () => void;
}

/** The picture itself rises and falls, for the eyes to breathe with; with reduced motion, the pattern in words. */
export function Breath({ view: { breath, look }, onInstead }: BreathProps) {
  const breathIn = useRef<HTMLSpanElement>(null);
  const breathOut = useRef<HTMLSpanElement>(null);

  useEffect(() => {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const whole = breath.in + breath.hold + breath.out;
    const turn = 1 - breath.out / whole;
    const playing = [
      rise(breathIn.current?.closest('main')?.querySelector('.breathes'), breath),
      shown(breathIn.current, whole, 0, turn),
      shown(breathOut.current, whole, turn, 1),
    ];
    return () => {
      for (const animation of playing) animation?.cancel();
    };
  }, [breath]);

  return (
    <>
      <p class="words middling">{i18n.t(`pause.breath.with.${look}`)}</p>
      <p class="words long breath" aria-hidden="true">
        <span ref={breathIn}>{i18n.t('pause.breath.in')}</span>
        <span ref={breathOut}>{i18n.t('pause.breath.out')}</span>
      </p>
      <p class="aside-line">{inWords(breath)}</p>
      <Press onClick={onInstead}>{i18n.t('pause.breath.instead')}</Press>
    </>
  );
}

/** How the breath goes, for whoever does without the picture. */
function inWords({ in: rising, hold, out }: BreathPattern): string {
  return hold > 0
    ? i18n.t('pause.breath.stillHold', [`${rising}`, `${hold}`, `${out}`])
    : i18n.t('pause.breath.still', [`${rising}`, `${out}`]);
}

/** Rises while breathing in, stays for the hold, falls while breathing out: from and to what the look says. */
function rise(element: Element | null | undefined, { in: rising, hold, out }: BreathPattern) {
  const whole = rising + hold + out;
  const low = { transform: 'var(--out)', opacity: 'var(--dim, 1)' };
  const high = { transform: 'var(--in)', opacity: 1 };
  return element?.animate(
    [low, { ...high, offset: rising / whole }, { ...high, offset: (rising + hold) / whole }, low],
    { duration: whole * 1000, iterations: Infinity, easing: 'ease-in-out' },
  );
}

/**
 * Shows a word in a part of the breath, so that never two are seen at once.
 * @param from where in the whole breath the part begins, 0–1
 * @param to where it ends, 0–1
 */
function shown(element: Element | null, seconds: number, from: number, to: number) {
  const at = (opacity: number, offset: number) => ({ opacity, offset });
  return element?.animate(
    [at(0, 0), at(0, from), at(1, from + 0.06), at(1, to - 0.06), at(0, to), at(0, 1)],
    { duration: seconds * 1000, iterations: Infinity },
  );
}
