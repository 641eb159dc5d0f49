import { createHash } from 'node:crypto';

const STYLE = `
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
  body { display: grid; place-content: center; min-height: 100vh; margin: 0; }
  form { display: grid; gap: 1rem; width: min(20rem, 90vw); }
  h1 { margin: 0; font-size: 1.5rem; }
  label { display: grid; gap: 0.25rem; }
  input, button { padding: 0.5rem; font: inherit; }
  p { margin: 0; color: light-dark(#b00020, #ff8a80); }
`;

const HASH = createHash('sha256').update(STYLE).digest('base64');

/** Lets the page hold its own style, and nothing else. */
export const LOGIN_POLICY = `default-src 'none'; style-src 'sha256-${HASH}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`;

/** The page where people log in, and go on to the path `next`. */
export function loginPage(next: string, hasFailed: boolean): string {
  const fault = '<p role="alert">Email or password is wrong.</p>';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Sign in</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<form method="post" action="login">
<h1>Sign in</h1>
${hasFailed ? fault : ''}
<input type="hidden" name="next" value="${escaped(next)}">
<label>Email <input name="email" type="email" autocomplete="username" required autofocus></label>
<label>Password <input name="password" type="password" autocomplete="current-password" required></label>
<button>Sign in</button>
</form>
</main>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
