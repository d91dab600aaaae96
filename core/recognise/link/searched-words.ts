import engines from '../../../content/sites/search/engines.ts';
import { compile } from '../match/compile.ts';
import { match } from '../match/match.ts';
import { sitesFor } from '../match/recognise.ts';
import type { SiteRules } from '../match/site-rules.ts';
import type { Site } from '../template/site.ts';

/** The words that a page of search results is for, on a site or in a search engine; null for any other page. */
export function searchedWords(url: URL): string | null {
  const rules = [engineRules, ...sitesFor(url).map(searchesOn)];
  const words = match(url.href, rules)?.key?.replaceAll('+', ' ').trim();
  return words || null;
}

const noSite: Site = {
  id: 'search',
  name: 'search',
  hosts: {},
  names: {
    handle: { shape: '.+', ignores: 'nothing', link: 'https://{handle}', shown: '{handle}' },
  },
  reserved: '',
  forms: [],
  nobody: [],
};

const engineRules = rulesOf(noSite, engines);

function searchesOn({ hosts, search = [] }: Site): SiteRules {
  return rulesOf({ ...noSite, hosts }, search);
}

/** Rules by which the searched words are the key. */
function rulesOf(site: Site, forms: readonly string[]): SiteRules {
  const asForm = (url: string) => ({
    url: url.replace('{words}', '{handle}'),
    surface: 'search' as const,
    examples: {},
  });
  return compile({ ...site, forms: forms.map(asForm) });
}
