/** Where the pages live, each a path from the beginning of the app, without the global prefix. */
export interface PagesPaths {
  /** The pages of the staff. @default 'people' */
  readonly staff?: string;
  /** The pages of client users. @default 'team' */
  readonly team?: string;
  /** Where the links of invitations lead: give `invitations.url` this path. @default 'accept' */
  readonly accept?: string;
  /** Where join links lead: give `joinLinks.url` this path. @default 'join' */
  readonly join?: string;
  /** Where somebody with several memberships chooses one. @default 'account' */
  readonly account?: string;
  /** The scripts and styles of them all. @default 'clientele-pages' */
  readonly assets?: string;
}

/** A page of the host's own that the menu of the pages leads to, so that both are one portal. */
export interface HostLink {
  /** From the beginning of the app, as `/reports`, or an address. */
  readonly path: string;
  /** What the menu calls it, for all readers or by language: `{ en: 'Reports', de: 'Berichte' }`. */
  readonly name: string | Readonly<Partial<Record<'en' | 'de', string>>>;
  /** Who sees it. @default both */
  readonly for?: 'staff' | 'client';
  /** Shown to those only who hold this permission, or one of these, portal-wide. @default all */
  readonly permission?: string | readonly string[];
  /** Hidden from those who see no work at all, `me.access.state: 'no_scope'`. @default false */
  readonly scoped?: boolean;
}

/** Settings of the pages. */
export interface ClientelePagesOptions {
  readonly paths?: PagesPaths;
  /** The host's page for logging in: whoever is not is sent there, with `?next=` and the path to come back to. */
  readonly signIn: string;
  /** The host's route that ends a session, called by POST; left out, the pages offer no way out. */
  readonly signOut?: string;
  /** The host's own first page, which the pages link to; left out, they link to none. */
  readonly home?: string;
  /** More pages of the host in the menu, in this order. @default none */
  readonly links?: readonly HostLink[];
  /** The host's page where a view as a client user begins, if it sends `X-Clientele-View` too. @default the page of the team */
  readonly viewStart?: string;
  /** Where the host's front keeps a bearer token. @default none: the browser sends the host's cookie */
  readonly authorization?: {
    readonly storage: 'localStorage' | 'sessionStorage';
    readonly key: string;
  };
  /** Words in place of the pages' own, by language and key: `{ en: { 'common.nav.users': 'People' } }`. @default none */
  readonly words?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The languages that are offered, the first one to whoever reads none of them. @default ['en', 'de'] */
  readonly languages?: readonly ('en' | 'de')[];
}

/** The paths with their defaults, without slashes around them. */
export type FilledPaths = Readonly<Record<keyof PagesPaths, string>>;

const USUAL: FilledPaths = {
  staff: 'people',
  team: 'team',
  accept: 'accept',
  join: 'join',
  account: 'account',
  assets: 'clientele-pages',
};

/** The paths with their defaults filled in. */
export function filledPaths(paths: PagesPaths = {}): FilledPaths {
  const given = Object.entries({ ...USUAL, ...paths });
  return Object.fromEntries(
    given.map(([area, path]) => [area, path.replace(/^\/+|\/+$/g, '')]),
  ) as FilledPaths;
}
