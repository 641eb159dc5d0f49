import type { DataSourceOptions } from 'typeorm';

/** What a process is to serve. */
export interface Serve {
  readonly database: DataSourceOptions;
  /** Whether its memberships join reads that are under way, which must not go unnoticed. */
  readonly joins: boolean;
}

/** What a process tells: where it listens, and at the end how many statements read memberships for its guard. */
export type Told = { readonly port: number } | { readonly statements: number };
