/** How many calls of the throttled routes are let through within a minute. */
export interface CallLimits {
  /** Logins of one email from one address. */
  readonly loginsPerAccount: number;
  /** Forgotten passwords of one email from one address. */
  readonly resetsPerAccount: number;
  /** Calls of one throttled route from one address. */
  readonly callsPerAddress: number;
}

/** Everything the app takes from its environment, read and checked once at start. */
export abstract class Settings {
  abstract readonly production: boolean;
  /** The address to listen on. Outside production this machine only. */
  abstract readonly host: string;
  abstract readonly port: number;
  /** Where people reach the app; links in mails begin with it. No slash at the end. */
  abstract readonly publicUrl: string;
  /** How many proxies in front of the app may name the caller's address. */
  abstract readonly trustedProxies: number;
  /** `sqlite:<file>`, `sqlite::memory:`, `postgres://…`, `mysql://…` or `mariadb://…`. */
  abstract readonly databaseUrl: string;
  /** Milliseconds a statement may take on a database server. */
  abstract readonly databaseTimeout: number;
  /** Where a relative SQLite file is looked for. */
  abstract readonly startFolder: string;
  /** The folder of exported files. */
  abstract readonly exportsFolder: string;
  /** Where mail goes; null keeps it in the dev inbox. */
  abstract readonly smtpUrl: string | null;
  /** The Redis that events go through; null keeps them within the process. */
  abstract readonly redisUrl: string | null;
  /** What the app's keys in Redis begin with. */
  abstract readonly redisPrefix: string;
  /** The sender of every mail. */
  abstract readonly mailFrom: string;
  /** Signs sessions. */
  abstract readonly sessionSecret: string;
  /** Sign invitation links: the first signs, the others still verify. */
  abstract readonly invitationSecrets: readonly string[];
  /** Whether the demo data is loaded. */
  abstract readonly demoData: boolean;
  abstract readonly limits: CallLimits;
}
