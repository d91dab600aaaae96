import { hostSource } from '../match/compile.ts';
import { searchedSource, searches } from '../match/search-rules.ts';
import type { ProfileKey } from '../template/site-for.ts';
import { parseTemplate } from '../template/template.ts';
import { type HostForm, pageSource } from './host-form.ts';

/** A character of a parameter as plain URLs have it, where `&` may also stand between two words. */
const inParameter = '(?:[^&]|&(?=[\\s+]))';
const inPath = '[^?#]';

/** Searches for one person, for their handles and a name (empty for none), as plain URLs have them. */
export function searchForms(profiles: readonly ProfileKey[], name: string): HostForm[] {
  return searches(profiles, name).map(({ site, url, terms }) => {
    const form = parseTemplate(url);
    const searched = searchedSource(
      terms,
      form.segments.join().includes('{words}') ? inPath : inParameter,
    );
    return {
      host: hostSource(site, form.host),
      page: pageSource(form, (one) => (one === 'words' ? searched : undefined)),
    };
  });
}
