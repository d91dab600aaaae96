import { nothing } from '../shared-state.ts';

/** What may play, if it is a video or audio; it may be of another frame, whose classes aren't ours. */
type Playable = EventTarget & Partial<Pick<HTMLMediaElement, 'paused' | 'pause' | 'play'>>;

/** Gives what pauses something that plays, and lets anything else be; it all plays on when it is `over`. */
export function hushing(over: AbortSignal): (target: Playable | null) => void {
  return (target) => {
    if (target?.paused !== false) return;
    target.pause?.();
    over.addEventListener('abort', () => target.play?.().catch(nothing));
  };
}
