import { type ReadonlySignal, signal } from '@preact/signals';
import { loadOptions, type OptionsState } from './load-options.ts';

/** What the options show, and how that is brought up to date. */
export interface ShownOptions {
  /** What is stored, or about to be; what is shown follows it. */
  state: ReadonlySignal<OptionsState>;
  /** How often moments have changed since; they are read a stretch at a time, by whoever shows them. */
  changes: ReadonlySignal<number>;
  /** Has whoever shows moments read them again. */
  momentsChanged: () => void;
  /** Reads again what is stored. Of readings that overlap, the one that began last is shown. */
  readAgain: () => Promise<void>;
  /** Shows at once what is on its way to be stored. What was being read before is not shown any more. */
  showAhead: (change: (state: OptionsState) => Partial<OptionsState>) => void;
}

/** Reads what the options show, for the first time. */
export async function showOptions(): Promise<ShownOptions> {
  const state = signal(await loadOptions());
  const changes = signal(0);
  let latest = 0;
  return {
    state,
    changes,
    momentsChanged() {
      changes.value += 1;
    },
    async readAgain() {
      latest += 1;
      const reading = latest;
      const stored = await loadOptions();
      if (reading === latest) state.value = stored;
    },
    showAhead(change) {
      latest += 1;
      state.value = { ...state.value, ...change(state.value) };
    },
  };
}
