import { laterOutcome } from './later-outcome.ts';
import { asks, type Moment } from './moment.ts';

/**
 * One moment of which two are known, as after a file was brought in. The newer revision says what was shown
 * and said, what came of it is what was chosen later, and what was said afterwards is filled in; where both
 * said something then, `own` stays. Whose it is stays as here: two people may have become one since.
 */
export function mergeMoments(own: Moment, other: Moment): Moment {
  const { person, at, offset, arrival } = own;
  const asked = asks.findLast((ask) => ask === own.asked || ask === other.asked);
  return {
    ...(other.revision > own.revision ? other : own),
    ...{ person, at, offset, arrival },
    ...laterOutcome(own, other),
    site: own.site ?? other.site,
    surface: own.surface ?? other.surface,
    after: own.after ?? other.after,
    gave: own.gave ?? other.gave,
    echo: own.echo ?? other.echo,
    ...(asked === undefined ? {} : { asked }),
  };
}
