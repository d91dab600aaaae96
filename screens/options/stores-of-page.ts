import type { Route } from '../../components/options/route.ts';
import type { Store } from '../../core/stored/read-row.ts';

/** An address of a page that shows what is stored. */
export type StoredRoute = Route & {
  page: Exclude<Route['page'], 'privacy' | 'support' | 'about' | 'help'>;
};

/** Whether an address is of a page that shows what is stored; the others wait for nothing. */
export function isStored(route: Route): route is StoredRoute {
  return !['privacy', 'support', 'about', 'help'].includes(route.page);
}

/** Which stores a page shows. */
interface StoresOfPage {
  /** Without one of these there is nothing to show, or it would be untrue. */
  needs: readonly Store[];
  /** Without one of these the page lacks a part. */
  uses: readonly Store[];
}

const stores: Record<StoredRoute['page'] | 'closing', StoresOfPage> = {
  first: { needs: ['people'], uses: ['settings'] },
  week: { needs: [], uses: ['people', 'settings', 'snoozes', 'writings', 'plans'] },
  patterns: { needs: [], uses: ['people', 'settings', 'writings'] },
  people: { needs: ['people'], uses: ['settings'] },
  closing: { needs: ['people', 'closings'], uses: ['settings', 'writings'] },
  pause: { needs: ['settings'], uses: [] },
  words: { needs: ['ownWords'], uses: ['people', 'settings'] },
  thoughts: { needs: ['thoughts'], uses: ['people', 'settings'] },
  check: { needs: ['people', 'passes', 'snoozes', 'settings'], uses: [] },
};

/** What of all that can't be read a page misses, and whether it can be shown without it. */
export function missedBy(
  { page, rest }: StoredRoute,
  unread: readonly Store[],
): { missed: Store[]; isShown: boolean } {
  const { needs, uses } = stores[rest.startsWith('closing/') ? 'closing' : page];
  const missed = [...needs, ...uses].filter((store) => unread.includes(store));
  return { missed, isShown: !needs.some((store) => unread.includes(store)) };
}
