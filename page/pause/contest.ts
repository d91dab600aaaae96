/** How often in one task Ebb does again what the page undid. */
const rounds = 40;

/**
 * Ends a contest between the page and the pause: each undoes what the other does, and as both hear of every
 * change within one task, that task would never end. Gives a function that says whether to do it once more.
 * After too many rounds it calls `giveUp`, and says no from then on.
 */
export function contest(giveUp: () => void): () => boolean {
  let round = 0;
  return () => {
    if (round === 0)
      setTimeout(() => {
        if (round < rounds) round = 0;
      });
    round += 1;
    if (round === rounds) giveUp();
    return round < rounds;
  };
}
