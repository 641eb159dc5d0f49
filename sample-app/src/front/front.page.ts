import { DEMO_LOGINS, DEMO_PASSWORD } from '../demo/demo-logins.js';
import type { Settings } from '../settings/settings.js';

/** The page at `/`: what this is and where to go. Without script or style of its own, as the content policy wants it. */
export function frontPage({ production, demoData }: Settings): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Agency dashboard</title>
    <link rel="stylesheet" href="/front.css">
  </head>
  <body>
    <main>
      <h1>Agency dashboard</h1>
      <p>A sample host of <code>nest-clientele</code>: an agency that lets its clients' people see their campaigns,
        reports and hours. It has an API and no pages yet.</p>
      <ul>
        <li><a href="/api/docs">The API, to read and to try out</a> (<a href="/api/docs-json">as OpenAPI</a>)</li>
        <li><a href="/api/health">Whether the app can do its work</a></li>${production ? '' : INBOX}
      </ul>${demoData && !production ? demoLogins() : ''}
    </main>
  </body>
</html>
`;
}

/** Its style sheet. */
export const FRONT_STYLES = `:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; }
th, td { padding: 0.25rem 1rem 0.25rem 0; text-align: left; vertical-align: top; }
`;

const INBOX = `
        <li><a href="/api/dev/inbox">The mail that would have been sent</a></li>`;

function demoLogins(): string {
  const rows = DEMO_LOGINS.map(
    ({ email, who }) => `
          <tr><td><code>${email}</code></td><td>${who}</td></tr>`,
  );
  return `
      <h2>Demo logins</h2>
      <p><code>POST /api/auth/login</code> takes <code>email</code> and <code>password</code>. The password of all of
        them is <code>${DEMO_PASSWORD}</code>.</p>
      <table>
        <thead><tr><th scope="col">Email</th><th scope="col">Who</th></tr></thead>
        <tbody>${rows.join('')}
        </tbody>
      </table>`;
}
