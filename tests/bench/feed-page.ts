import { samePage } from './same-page.ts';

/** How many posts the page draws. */
const posts = 400;

const texts = Array.from({ length: posts }, (_, index) => ({
  by: `someone.${index % 60}`,
  text: `${index} lines about boats, bread and the weather by the sea. `.repeat(8),
}));

const feedPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>A pretend feed</title>
<style>
body { margin: 0; font: 16px system-ui; }
main { display: grid; grid-template-columns: repeat(3, 1fr); gap: 8px; }
article { border: 1px solid #ccc; border-radius: 8px; padding: 8px; }
</style>
</head>
<body>
<main></main>
<script type="application/json" id="data">${JSON.stringify(texts)}</script>
<script>(${drawFeed})();</script>
</body>
</html>`;

/**
 * What the network answers while page loads are measured: at every address the same page, of about
 * the weight of a quiet feed. Its own script draws it from data that comes along, as such sites do.
 */
export const feedAnswer = samePage(feedPage);

/** Runs in the page. */
function drawFeed(): void {
  const data: { by: string; text: string }[] = JSON.parse(
    document.querySelector('#data')?.textContent ?? '[]',
  );
  for (const { by, text } of data) {
    const post = document.createElement('article');
    const link = document.createElement('a');
    link.href = `/${by}/`;
    link.textContent = by;
    const words = document.createElement('p');
    words.textContent = text;
    post.append(link, words);
    document.querySelector('main')?.append(post);
  }
}
