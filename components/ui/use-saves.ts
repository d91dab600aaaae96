import { useRef, useState } from 'preact/hooks';

/** What came of the changes that were to be kept. */
export interface Saves {
  /** How many were kept. */
  kept: number;
  /** Tries once more to keep the newest one; null unless that couldn't be kept. */
  again: (() => void) | null;
  /** Whether that was typed, and so still stands in its field. */
  typed: boolean;
}

/** Has changes kept, and knows what came of it. Of several on their way only the newest counts. */
export function useSaves() {
  const [saves, setSaves] = useState<Saves>({ kept: 0, again: null, typed: false });
  const newest = useRef(0);
  /**
   * Has a change kept, by a function that gives whether it was; gives the same.
   * @param typed whether what is to be kept stands in a field until it is
   */
  async function save(change: () => Promise<boolean>, typed = false): Promise<boolean> {
    newest.current += 1;
    const turn = newest.current;
    const done = await change();
    const again = done ? null : () => void save(change, typed);
    if (turn === newest.current)
      setSaves(({ kept }) => ({ kept: kept + Number(done), again, typed }));
    return done;
  }
  return { saves, save };
}
