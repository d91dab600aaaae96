import { useState } from 'preact/hooks';
import { elsewhere } from '../../core/support/countries.ts';
import { guessCountry, type Whereabouts } from '../../core/support/guess-country.ts';

/** The country of the helplines, as it is shown and as it may be picked. */
export interface PickedCountry {
  /** Id of the country whose lines are shown. */
  shown: string;
  /** Whether that is a guess. */
  guessed: boolean;
  /** Whether what was picked last could be kept. */
  noted: boolean;
  /** Picks another, by its id. */
  pick: (id: string) => Promise<void>;
}

/**
 * Which country's lines to show: the one that was picked, else a guess, else those for everywhere.
 * @param country id of the country that is kept; null until one is
 * @param where where they may be, as the device says
 * @param onPick has one kept for the next time; gives whether it was
 */
export function usePickedCountry(
  country: string | null,
  where: Whereabouts,
  onPick: (country: string) => Promise<boolean>,
): PickedCountry {
  const [picked, setPicked] = useState<string | null>(null);
  const [noted, setNoted] = useState(true);
  // These people are shown whether their country could be kept or not.
  const known = picked ?? country;
  const guess = known === null ? guessCountry(where) : null;
  return {
    shown: known ?? guess ?? elsewhere,
    guessed: guess !== null,
    noted,
    async pick(id) {
      setPicked(id);
      setNoted(await onPick(id));
    },
  };
}
