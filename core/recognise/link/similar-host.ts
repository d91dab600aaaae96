import { sites } from '../template/sites.ts';

/** The shortest name of a site that another may be taken for: of short ones, too many are one letter apart. */
const shortest = 5;

/** A host that a site is known by and that this one misses by a single letter; null when there is none. */
export function similarHost(host: string): string | null {
  const labels = host.replace(/^www\./, '').split('.');
  const known = sites.flatMap((site) => Object.keys(site.hosts));
  const found = known.find((one) => {
    const [name = ''] = one.split('.');
    return name.length >= shortest && isOneOff(one, labels.slice(-one.split('.').length).join('.'));
  });
  return found ?? null;
}

/** Whether two words differ by one letter: left out, put in, another, or swapped with the next. */
function isOneOff(one: string, other: string): boolean {
  if (one === other) return false;
  let start = 0;
  while (one[start] !== undefined && one[start] === other[start]) start += 1;
  const [a, b] = [one.slice(start), other.slice(start)];
  return (
    a.slice(1) === b.slice(1) ||
    a.slice(1) === b ||
    a === b.slice(1) ||
    (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
  );
}
