import { hostSource, keyTemplate } from '../match/compile.ts';
import { fitting, hostOf } from '../match/match.ts';
import type { Site } from '../template/site.ts';
import { parseTemplate, pathSource, unnamed } from '../template/template.ts';

/** Whether a URL is on a host where the site has pages that tell whose they are. */
export function isOn(url: URL, site: Site): boolean {
  const anywhere = Object.keys(site.hosts).every((host) => host.startsWith('{'));
  return !anywhere && tellingForms(url, site).length > 0;
}

/**
 * Whether a page there that is nobody's is the site's own, and so can't be listed by itself: names stand
 * first in its paths, or people's pages lie beneath this one. Elsewhere on the host anything may be listed.
 */
export function isTheSites(url: URL, site: Site): boolean {
  const path = url.pathname.split('/').filter(Boolean);
  return tellingForms(url, site).some(([form, key]) => {
    const { host, segments } = parseTemplate(form);
    const first = host + (segments[0] ?? '');
    if (key.match(/\{\w+\}/g)?.some((name) => first.includes(name))) return true;
    const above = segments.slice(0, path.length);
    const fixed = !above.some((part) => /\{[^|]+\}/.test(part) && part !== '{locale}');
    return (
      fixed && fitting(pathSource(above, unnamed), path.map((part) => `/${part}`).join('')) !== null
    );
  });
}

/** Forms of the site on a URL's host that tell whose a page is, each with the template of its key. */
function tellingForms(url: URL, site: Site): [form: string, key: string][] {
  const host = hostOf(url);
  return site.forms.flatMap((form): [string, string][] => {
    const key = keyTemplate(site, form);
    const here = fitting(hostSource(site, parseTemplate(form.url).host), host);
    return key !== null && here ? [[form.url, key]] : [];
  });
}
