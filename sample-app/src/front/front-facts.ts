import { DEMO_LOGINS, DEMO_PASSWORD, type DemoLogin } from '../demo/demo-logins.js';
import type { Settings } from '../settings/settings.js';

/** What the server says of itself in the head of the front's page; `web/src/facts.ts` reads it. */
export interface FrontFacts {
  /** Whether the browser brought a session's cookie: without one the front need not ask who is there. */
  readonly signedIn: boolean;
  /** Whether mail stays in the dev inbox, so that the front can lead to it. */
  readonly inbox: boolean;
  /** Who logs in by one click; null in production, and without demo data. */
  readonly demo: { readonly password: string; readonly logins: readonly DemoLogin[] } | null;
}

/** What is said to a browser that has a session's cookie or none. */
export function frontFacts(
  { production, demoData, smtpUrl }: Settings,
  signedIn: boolean,
): FrontFacts {
  const isDemo = demoData && !production;
  return {
    signedIn,
    inbox: !production && smtpUrl === null,
    demo: isDemo ? { password: DEMO_PASSWORD, logins: DEMO_LOGINS } : null,
  };
}
