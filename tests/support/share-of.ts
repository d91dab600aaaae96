/**
 * A share of counts, above 0 and up to 1; of everything at least two.
 * @param whole how often each thing is done in a whole run
 */
export function shareOf<Name extends string>(
  whole: Readonly<Record<Name, number>>,
  share: number,
): Record<Name, number> {
  const counts: Record<Name, number> = { ...whole };
  for (const name in whole) counts[name] = Math.max(2, Math.round(whole[name] * share));
  return counts;
}
