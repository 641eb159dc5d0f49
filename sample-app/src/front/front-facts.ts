import type { PortalBranding } from 'nest-clientele';
import { DEMO_LOGINS, DEMO_PASSWORD, type DemoLogin } from '../demo/demo-logins.js';
import { DEMO_PORTALS } from '../demo/demo-plan.js';
import type { Settings } from '../settings/settings.js';

/** What the server says of itself in the head of the front's page; `web/src/facts.ts` reads it. */
export interface FrontFacts {
  /** Whether the browser brought a session's cookie: without one the front need not ask who is there. */
  readonly signedIn: boolean;
  /** How the portal of this address looks, so that the page is in its colours from the beginning; null where it cannot be read. */
  readonly brand: PortalBranding | null;
  /** Whether mail stays in the dev inbox, so that the front can lead to it. */
  readonly inbox: boolean;
  /** Who logs in by one click; null in production, and without demo data. */
  readonly demo: { readonly password: string; readonly logins: readonly DemoLogin[] } | null;
}

/** What is said to a browser that has a session's cookie or none. */
export function frontFacts(
  { production, demoData, smtpUrl }: Settings,
  signedIn: boolean,
  brand: PortalBranding | null,
): FrontFacts {
  const isDemo = demoData && !production;
  return {
    signedIn,
    brand,
    inbox: !production && smtpUrl === null,
    demo: isDemo ? { password: DEMO_PASSWORD, logins: loginsAt(brand?.domain ?? null) } : null,
  };
}

/** On a portal's own domain nobody but its people can log in. */
function loginsAt(domain: string | null): readonly DemoLogin[] {
  const portal = DEMO_PORTALS.find((each) => each.domain !== null && each.domain === domain);
  if (!portal) return DEMO_LOGINS;
  const emails = new Set<string>(portal.members.map(({ email }) => email));
  return DEMO_LOGINS.filter(({ email }) => emails.has(email));
}
