import { samePage } from './same-page.ts';

const plainPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>A few words</title>
<style>
body { margin: 200px auto; max-width: 600px; background: #f7f3ec; color: #1c2430; font: 28px Georgia, serif; }
</style>
</head>
<body><p>You can look. You can also wait a minute. Neither one says who you are.</p></body>
</html>`;

/** What the network answers in place of a listed page: a few words on paper, and nothing else. */
export const plainAnswer = samePage(plainPage);
