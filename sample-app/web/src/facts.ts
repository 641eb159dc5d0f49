import type { Branding } from './api/clientele.js';

/** A person of the demo data. */
export interface DemoLogin {
  readonly email: string;
  readonly name: string;
  readonly who: string;
}

/** What the server says of itself in the page's head; `src/front/front-facts.ts` writes it. */
interface Facts {
  /** Whether the browser brought a session's cookie. */
  readonly signedIn?: boolean;
  /** How the portal of this address looks; null where the server could not read it. */
  readonly brand?: Branding | null;
  /** Whether mail stays in the dev inbox. */
  readonly inbox?: boolean;
  /** Who logs in by one click; null in production. */
  readonly demo?: { readonly password: string; readonly logins: readonly DemoLogin[] } | null;
}

const meta = document.querySelector<HTMLMetaElement>('meta[name="agency"]');

/** The facts of this page. */
export const facts = JSON.parse(meta?.content ?? '{}') as Facts;
