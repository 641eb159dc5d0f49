/** Databases that a host may begin with. */
export const DATABASES = ['sqlite', 'postgres', 'mysql', 'mariadb'] as const;

/** A database that a host may begin with. */
export type Database = (typeof DATABASES)[number];

/** What a host may get to log people in by. */
export const LOGINS = ['jwt', 'none'] as const;

/** What a host may get to log people in by. */
export type Login = (typeof LOGINS)[number];

/** What either door takes. */
export interface SetupOptions {
  /** @default that whose driver the host has, else `sqlite` */
  readonly database?: Database | undefined;
  /** @default `jwt`, or `none` where the host has a passport strategy */
  readonly login?: Login | undefined;
  /** Folder of the app's sources. @default that of `nest-cli.json`, else `src` */
  readonly sourceRoot?: string | undefined;
  /** The portal's name, as the commands to run next have it. @default the host's own name */
  readonly portalName?: string | undefined;
  /** The email of its first admin, in the same place. @default `you@agency.test` */
  readonly adminEmail?: string | undefined;
}

/** What a set-up needs of the place where it runs. */
export interface SetupTools {
  /** The host's own TypeScript; null where there is none that can be asked. */
  readonly ts: typeof import('typescript') | null;
  /** Makes a new secret. */
  readonly secret: () => string;
  /** The version of this package, for a host that does not have it yet; null where it is not known. */
  readonly version: string | null;
}
