import { type ReadonlySignal, signal } from '@preact/signals';
import type { DatabaseFault } from '../../components/ui/database-fault.ts';
import { logError } from '../../platform/error-log.ts';
import { inTime } from '../../platform/in-time.ts';
import { databaseFault } from '../database-fault.ts';
import { loadOptions, type OptionsState } from './load-options.ts';

/** How long a page may stay without anything because of what is read, milliseconds. */
const patience = 3000;
/** How long reading may wait for a background that doesn't answer, milliseconds. */
const longest = 12_000;

/** What the options show, and how that is brought up to date. */
export interface ShownOptions {
  /** What is stored, or about to be; what is shown follows it. Null until it could be read. */
  state: ReadonlySignal<OptionsState | null>;
  /** Why nothing could be read the last time; null when it could. */
  fault: ReadonlySignal<DatabaseFault | null>;
  /** How often moments have changed since; they are read a stretch at a time, by whoever shows them. */
  changes: ReadonlySignal<number>;
  /** Settles when there is something to show: what is stored, or that it can't be read, or not yet. */
  ready: Promise<void>;
  /** Has whoever shows moments read them again. */
  momentsChanged: () => void;
  /** Reads again what is stored. Of readings that overlap, the one that began last is shown. Never rejects. */
  readAgain: () => Promise<void>;
  /** Shows at once what is on its way to be stored. What was being read before is not shown any more. */
  showAhead: (change: (state: OptionsState) => Partial<OptionsState>) => void;
}

/** Begins to read what the options show, once what must come `before` has settled, or takes too long. */
export function showOptions(before: Promise<unknown>): ShownOptions {
  const state = signal<OptionsState | null>(null);
  const fault = signal<DatabaseFault | null>(null);
  const changes = signal(0);
  let latest = 0;
  const readAgain = async () => {
    latest += 1;
    const reading = latest;
    try {
      const stored = await loadOptions(state.value);
      if (reading !== latest) return;
      state.value = stored;
      fault.value = null;
    } catch (reason) {
      logError('open database', reason);
      if (reading === latest) fault.value = databaseFault(reason);
    }
  };
  const first = inTime(before, longest)
    .catch(() => undefined)
    .then(readAgain);
  const ready = inTime(first, patience).catch(() => {
    // It is shown as soon as it comes.
    fault.value ??= state.value ? null : 'silent';
  });
  return {
    state,
    fault,
    changes,
    ready,
    momentsChanged() {
      changes.value += 1;
    },
    readAgain,
    showAhead(change) {
      if (!state.value) return;
      latest += 1;
      state.value = { ...state.value, ...change(state.value) };
    },
  };
}
