import { type Neighbour, neighbours } from './people.ts';

/** The part of a page of the pretend site that changes with the address; null when there is none. */
export function shorePage(path: string): string | null {
  if (path === '/') return neighbours.map((neighbour) => post(neighbour, 0)).join('');
  const [, handle, number] = /^\/(?:@|stories\/)([\w.]+)(?:\/post\/(\d+))?\/?$/.exec(path) ?? [];
  const found = neighbours.find((neighbour) => neighbour.handle === handle?.toLowerCase());
  if (!found) return null;
  return number === undefined ? profile(found) : post(found, Number(number) - 1);
}

function profile(person: Neighbour): string {
  const { handle, name, about, hue } = person;
  return `<div class="who" style="--hue: ${hue}"><span class="face"></span>
    <div><h1>${name}</h1><p>${about}</p><p class="quiet">@${handle}</p></div></div>
    ${person.posts.map((_, index) => post(person, index)).join('')}`;
}

function post({ handle, name, hue, posts }: Neighbour, index: number): string {
  const words = posts[index];
  if (words === undefined) return '';
  return `<article style="--hue: ${hue + index * 30}">
    <a class="by" href="/@${handle}"><span class="face"></span>${name}</a>
    <a class="picture" href="/@${handle}/post/${index + 1}" aria-label="${words}"></a>
    <p>${words}</p></article>`;
}

/** A whole document around what changes. `style` is the site's style sheet. */
export function shoreDocument(main: string, style: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Shore, a pretend place</title>
<style>${style}</style>
<script type="module">(${router})();</script>
</head>
<body>
<header><a href="/">Shore</a>${neighbours
    .map(({ handle, name }) => `<a href="/@${handle}">${name}</a>`)
    .join('')}</header>
<main>${main}</main>
</body>
</html>`;
}

/** Runs in the page: follows links without leaving it, as such sites do. */
function router(): void {
  const show = async () => {
    const answer = await fetch(location.pathname, { headers: { accept: 'text/x-part' } });
    const main = document.querySelector('main');
    if (main) main.innerHTML = await answer.text();
    scrollTo(0, 0);
  };
  addEventListener('popstate', show);
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    show();
  });
}
