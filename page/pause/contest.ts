/** How often in one task what the page undid is done again. */
const rounds = 40;

/**
 * For two who undo each other's doing: the page and what stands over it may both hear of every change
 * before their task ends, and it would never end. Gives what says whether to do it once more; it says
 * no, for good, from the round on in which it calls `giveUp`.
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
