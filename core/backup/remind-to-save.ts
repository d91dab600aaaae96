/** How long it is until one is reminded again, milliseconds: three months. */
const threeMonths = 91 * 86_400_000;

/**
 * Whether it is time to be reminded to save a file.
 * @param since when it was last saved, or the reminder turned on, milliseconds UTC; null when nobody wants it
 * @param now milliseconds UTC
 */
export function isTimeToSave(since: number | null, now: number): boolean {
  return since !== null && now - since >= threeMonths;
}
