import type { FrontFacts } from './front-facts.js';

/** Where the built page has its facts. */
const EMPTY_FACTS = '<meta name="agency" content="{}"';

/** In place of the page while `npm -w sample-app run build` has not been run. */
const NOT_BUILT = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    ${EMPTY_FACTS}>
    <title>Agency dashboard</title>
  </head>
  <body>
    <h1>Agency dashboard</h1>
    <p>The pages have not been built yet: run <code>npm -w sample-app run build</code>, and start again.</p>
    <p>The API is there: <a href="/api/docs">read it and try it out</a>.</p>
  </body>
</html>
`;

/** The front's page with the facts in its head; `built` is the page as Vite has made it, or null. */
export function frontPage(built: string | null, facts: FrontFacts): string {
  const text = JSON.stringify(facts);
  return (built ?? NOT_BUILT).replace(
    EMPTY_FACTS,
    () => `<meta name="agency" content="${escaped(text)}"`,
  );
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
