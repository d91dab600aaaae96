import { rewriting, wrapperForms } from '../match/wrappers.ts';
import { mirrorSites } from '../template/mirror.ts';
import type { Profile } from '../template/profile.ts';
import { keysOf } from '../template/profile-keys.ts';
import type { Surface } from '../template/recognition.ts';
import type { Site } from '../template/site.ts';
import { siteFor } from '../template/site-for.ts';
import { literally, parseTemplate, partSource, pathSource, unnamed } from '../template/template.ts';
import {
  endingAt,
  formsOf,
  type HostForm,
  hostSources,
  inliner,
  pageSource,
  pathOver,
} from './host-form.ts';
import { concreteForms, namesOf } from './overlap.ts';

/** A profile's pages on its site's mirrors and through the translator that rewrites hosts. */
export function mirrorForms(profile: Profile, surfaces: readonly Surface[]): HostForm[] {
  const site = siteFor(profile);
  return keysOf(profile).flatMap((key) => [
    ...mirrorSites(profile.site).flatMap((mirror) => formsOf(mirror, key, surfaces)),
    ...(site ? rewrittenForms(site, key, surfaces) : []),
  ]);
}

/** A host as the translator writes it into one label. */
function rewritten(host: string): string {
  return host.replaceAll('-', '--').replaceAll('.', '-');
}

function rewrittenForms(site: Site, key: string, surfaces: readonly Surface[]): HostForm[] {
  const bases = Object.keys(site.hosts).map((host) => partSource(rewritten(host), unnamed));
  const own = `(?:[^/.]+-)?(?:${bases.join('|')})`;
  return concreteForms(site).flatMap((form) => {
    const names = namesOf(site, form, key, surfaces);
    if (!names || form.host.endsWith(':')) return [];
    const inHost = Object.entries(names).map(([name, value]) => [name, rewritten(value)]);
    const host = form.host
      ? partSource(rewritten(form.host), inliner(site, key, Object.fromEntries(inHost)))
      : own;
    const page = pageSource(form, inliner(site, key, names));
    return [{ host: `(?:www-)?(?:${host})\\.${literally(rewriting)}`, page }];
  });
}

/** What stands before the address of a page in archives, translators and the like; any of them. */
const wrapperHeads = wrapperForms.flatMap((template) => {
  const { host, segments, params } = parseTemplate(template);
  if (host.endsWith(':')) return [];
  const [param] = params;
  const before = pathSource(
    segments.filter((part) => part !== '{url}'),
    unnamed,
    pathOver,
  );
  const query =
    param &&
    `/?\\?(?:[^#]*&)?${literally(param[0])}=${partSource(param[1].replace('{url}', ''), unnamed)}`;
  return `(?:${partSource(host, unnamed)})\\.?${before}${query ?? '/'}`;
});

/** The source of a regular expression for these pages as archives and translators show them. */
export function wrappedSource(forms: readonly HostForm[]): string {
  const shown = hostSources(
    forms.map(({ host, page }) => ({ host, page: endingAt(page, '?#&+\\s') })),
  );
  return `(?:${wrapperHeads.join('|')})(?:https?:/+)?(?:www\\.)?(?:${shown.join('|')})`;
}
