import type { Tried, TryWish } from '../../components/options/TryPause.tsx';
import type { OptionsState } from './load-options.ts';

/** Has a pause tried as it is set. What it takes is loaded when it is wanted: the options open without it. */
export async function tryAsSet(
  state: OptionsState,
  wish: TryWish = { kind: null, look: null },
): Promise<Tried> {
  const [{ tryPause }, { triedView }] = await Promise.all([
    import('./try-pause.tsx'),
    import('./tried-view.ts'),
  ]);
  return tryPause(triedView(state, wish));
}
