import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { BreathPattern } from '../../core/pause/pause-view.ts';

const crest = 'M0 26 C60 26 96 10 158 10 C228 10 262 30 330 30 C396 30 424 26 480 20';

interface BreathProps {
  pattern: BreathPattern;
  /** Called when looking around would be kinder than breathing. */
  onInstead: () => void;
}

/** A swell the eyes can breathe with; with reduced motion, the pattern in words. */
export function Breath({ pattern, onInstead }: BreathProps) {
  const swell = useRef<SVGSVGElement>(null);
  const breathIn = useRef<HTMLSpanElement>(null);
  const breathOut = useRef<HTMLSpanElement>(null);

  useEffect(() => {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const playing = [
      rise(swell.current, pattern),
      shown(breathIn.current, pattern, true),
      shown(breathOut.current, pattern, false),
    ];
    return () => {
      for (const animation of playing) animation?.cancel();
    };
  }, [pattern]);

  return (
    <>
      <p class="words middling">{i18n.t('pause.breath.say')}</p>
      <div class="breath" aria-hidden="true">
        <svg
          class="swell"
          ref={swell}
          viewBox="0 0 480 120"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <path class="water" d={`${crest} V240 H0 Z`} />
          <path class="crest" d={crest} />
        </svg>
        <span ref={breathIn}>{i18n.t('pause.breath.in')}</span>
        <span ref={breathOut}>{i18n.t('pause.breath.out')}</span>
      </div>
      <p class="aside-line">{inWords(pattern)}</p>
      <button type="button" class="quiet" onClick={onInstead}>
        {i18n.t('pause.breath.instead')}
      </button>
    </>
  );
}

/** How the breath goes, for whoever does without the swell. */
function inWords({ in: rising, hold, out }: BreathPattern): string {
  return hold > 0
    ? i18n.t('pause.breath.stillHold', [`${rising}`, `${hold}`, `${out}`])
    : i18n.t('pause.breath.still', [`${rising}`, `${out}`]);
}

/** Lifts while breathing in, stays for the hold, sinks while breathing out. */
function rise(element: Element | null, { in: rising, hold, out }: BreathPattern) {
  const whole = rising + hold + out;
  const low = { transform: 'translateY(76px)' };
  const high = { transform: 'translateY(0)' };
  return element?.animate(
    [
      { ...low, offset: 0 },
      { ...high, offset: rising / whole },
      { ...high, offset: (rising + hold) / whole },
      { ...low, offset: 1 },
    ],
    { duration: whole * 1000, iterations: Number.POSITIVE_INFINITY, easing: 'ease-in-out' },
  );
}

/** Shows a word while its half of the breath lasts. */
function shown(element: Element | null, { in: rising, hold, out }: BreathPattern, first: boolean) {
  const turn = (rising + hold) / (rising + hold + out);
  const [before, after] = first ? [1, 0] : [0, 1];
  return element?.animate(
    [
      { opacity: before, offset: 0 },
      { opacity: before, offset: turn - 0.06 },
      { opacity: after, offset: turn + 0.04 },
      { opacity: after, offset: 0.94 },
      { opacity: before, offset: 1 },
    ],
    { duration: (rising + hold + out) * 1000, iterations: Number.POSITIVE_INFINITY },
  );
}
