import { otherDocuments } from './pretend-pages-other.ts';

/** The colour of every page that must not be seen before the choice; nothing else has it. */
export const loudColour = 0xff00ff;

/** What the pretend network answers. */
export interface PretendAnswer {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
}

/**
 * What any host name answers for an address. `/ran/…`, `/asked/…`: a page's script reporting itself.
 * `/redirect?to=` and `/refresh?to=` lead on. Everything else is a page: calm at `/`, `/explore/` and
 * `/k/` unless the fragment names someone, loud anywhere else; with `?inner` only what is in it is loud,
 * not its canvas. `?to=` puts links to that address on it, `?strict` a policy of its own that allows
 * nothing but its own script and style, `?own-pictures` one that allows no pictures but the site's; `?fresh` has browsers keep no copy of it; `?prerender` asks the browser to make the page behind its links
 * ready; `?as=` makes it another kind of document.
 */
export function pretendAnswer(address: URL): PretendAnswer {
  const to = address.searchParams.get('to') ?? '/explore/';
  if (address.pathname === '/redirect') return leadOn(302, { location: to });
  if (address.pathname === '/refresh') return leadOn(200, { refresh: `0; url=${to}` });
  if (/^\/(ran|asked)\/|\.(ico|png)$/.test(address.pathname)) return leadOn(204, {});
  if (address.pathname === '/portrait.svg')
    return leadOn(200, { 'content-type': 'image/svg+xml' }, portrait);
  const policy = address.searchParams.has('own-pictures')
    ? "img-src 'self'"
    : "default-src 'none'; script-src 'nonce-page'; style-src 'nonce-page'; connect-src 'self'; require-trusted-types-for 'script'";
  const other = otherDocuments[address.searchParams.get('as') ?? ''];
  if (other) return leadOn(200, { 'content-type': other.type }, other.body(`(${report})();`));
  return {
    statusCode: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      ...(address.searchParams.has('fresh') ? { 'cache-control': 'no-store' } : {}),
      ...(/strict|own-pictures/.test(address.search) ? { 'content-security-policy': policy } : {}),
    },
    body: page(to, address.searchParams),
  };
}

const portrait =
  '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"><rect width="16" height="16" fill="#808080"/></svg>';

function leadOn(statusCode: number, headers: Record<string, string>, body = ''): PretendAnswer {
  return { statusCode, headers: { 'content-type': 'text/html', ...headers }, body };
}

/** A page with the first script before anything else, and a router such as these sites have. */
function page(to: string, asked: URLSearchParams): string {
  const link = to.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const rules = JSON.stringify({ prerender: [{ urls: [to], eagerness: 'immediate' }] });
  return `<!doctype html>
<html lang="en">
<head>
<script nonce="page">(${report})();</script>
${asked.has('prerender') ? `<script type="speculationrules">${rules}</script>` : ''}
<style nonce="page">
html, body { margin: 0; min-height: 100vh; background: #fff; font: 18px system-ui; }
html.loud body${asked.has('inner') ? '' : ', html.loud'} { background: #ff00ff; }
a, button { display: block; margin: 12px; }
</style>
<script nonce="page">(${router})();</script>
<title>A pretend page</title>
</head>
<body>
<p id="here"></p>
<a id="link" href="${link}">link</a>
<a id="new-tab" href="${link}" target="_blank">new tab</a>
<a id="route" href="${link}"><span>route</span></a>
<button id="push" data-to="${link}">push</button>
<button id="replace" data-to="${link}">replace</button>
</body>
</html>`;
}

/** Runs in the page, first of all, and holds it up until the report has arrived. */
function report(): void {
  const request = new XMLHttpRequest();
  request.open('GET', `/ran${location.pathname}`, false);
  request.send();
}

/** Runs in the page. It asks for data before it shows it, as a real router does. */
function router(): void {
  const show = () => {
    const calm = ['/', '/explore/', '/k/'].includes(location.pathname);
    const named = /^#(@|!\/)/.test(location.hash);
    document.documentElement.classList.toggle('loud', named || !calm);
    const here = document.querySelector('#here');
    if (here) here.textContent = location.pathname;
  };
  const go = (how: 'pushState' | 'replaceState', to: string) => {
    fetch(`/asked${new URL(to, location.href).pathname}`, { keepalive: true });
    history[how](null, '', to);
    show();
  };
  show();
  addEventListener('DOMContentLoaded', show);
  addEventListener('popstate', show);
  addEventListener('hashchange', show);
  addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target.closest('a, button') : null;
    const to = target?.getAttribute('href') ?? target?.getAttribute('data-to');
    if (target?.id === 'route' && to) {
      event.preventDefault();
      go('pushState', to);
    }
    if (target?.id === 'push' && to) go('pushState', to);
    if (target?.id === 'replace' && to) go('replaceState', to);
  });
}
