/** What a stack may have of files: a name of the build, a line, a column. */
const frame = /^(?:[\w-]+\/)*([\w-]{1,60}\.m?js:\d{1,9}:\d{1,9})/;

/**
 * Where in Ebb's own files an error was thrown: `options-Bx3f.js:12:345`; null when the stack doesn't say.
 * Of an address only the file's name is taken: the rest may be of this installation's own.
 * @param message the error's, which a stack may begin with: it is skipped
 * @param origin how the URLs of Ebb's own files begin
 */
export function sourcePlace(
  stack: string | undefined,
  message: string,
  origin: string,
): string | null {
  if (!stack || (message && stack.endsWith(message))) return null;
  const ends = message ? stack.indexOf(`${message}\n`) : -1;
  const [, ...frames] = stack.slice(ends < 0 ? 0 : ends + message.length).split(origin);
  for (const each of frames) {
    const [, place] = frame.exec(each) ?? [];
    if (place) return place;
  }
  return null;
}
