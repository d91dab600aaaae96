/** Kinds of page that some words are for, told by a person's own addresses alone. */
export const pageKinds = ['story', 'list', 'search', 'post'] as const;
export type PageKind = (typeof pageKinds)[number];

/**
 * By kind, the source of a regular expression that addresses of it fit, whatever their letter case, and few others. Which
 * site it is doesn't matter: whose page it is, is known already.
 */
export const addressForms: Readonly<Record<PageKind, string>> = {
  story: '/(stor(y|ies)|highlights)(/|$)',
  list: '/(verified_)?(follow(er|ing|ers|s)|friends|connections|contacts|mutual)(/|\\?|#|$)',
  search: '[/?&](search|q|query|keywords|search_query)(/|=|\\?)',
  post: '/(p|reel|reels|status|posts?|photos?|videos?|statuses)(/|\\.php)',
};
