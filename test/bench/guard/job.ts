import type { Role } from './variants.js';

/** Where a server of the bench keeps its data. */
export type Address =
  | { readonly type: 'postgres'; readonly url: string }
  | { readonly type: 'mariadb'; readonly url: string }
  | { readonly type: 'better-sqlite3'; readonly database: string };

/** The frameworks Nest runs on. */
export type Framework = 'Fastify' | 'Express';

/** What a server of the bench is to be. */
export interface ServerJob {
  readonly role: Role;
  readonly framework: Framework;
  readonly address: Address;
  /** The built library, as a path to `dist/cjs/index.js`. */
  readonly library: string;
  /** What its connections are called in the database. */
  readonly application: string;
}

/** What a server tells the bench: first its port, then its CPU at each question. */
export type ServerMessage = { readonly port: number } | { readonly cpu: number };

/** The variable that holds the job of a server's process. */
export const JOB = 'BENCH_GUARD_JOB';

/** What all tokens of the bench are signed with. */
export const SECRET = 'a secret of the bench, 32 bytes at the very least';

/** What time it is for the module: a moment at which everybody was seen just now, so that no activity is due to be noted. */
export const NOW = 1_767_225_600_000;
