import type { Exchange } from './traffic.js';
import type { FaultyPostgres } from './faulty-postgres.js';
import type { House, HouseWishes } from './house.js';
import type { Notes } from './notes.js';

/** What a scenario works with. */
export interface Ground {
  readonly server: FaultyPostgres;
  /** How long its fault lasts, in milliseconds. */
  readonly lasts: number;
  readonly notes: Notes;
}

/** What has happened while the fault lasted. */
export interface During {
  /** Requests that were under way then. */
  readonly exchanges: readonly Exchange[];
  /** When it began and ended, by `performance.now()`. */
  readonly began: number;
  readonly ended: number;
}

/** A fault that is ready to come. */
export interface Fault extends HouseWishes {
  /** Has the fault come, last and go: resolves when everything is as it was. */
  strike(house: House): Promise<void>;
  /** What speaks against the fault having been there, and what it must not have done; none if all is as it should be. */
  complaints(during: During, house: House): string[] | Promise<string[]>;
  /** Gives back what it took, once the host is closed. */
  clear?(): Promise<void>;
}

/** One thing that goes wrong around a host. */
export interface Scenario {
  readonly name: string;
  /** Whether the short form of the suite has it. */
  readonly isShort: boolean;
  /** Why this machine cannot have it; null where it can. */
  missing?(): string | null;
  /** `database` is a name that no other scenario has. */
  prepare(database: string, ground: Ground): Promise<Fault>;
}

/** A complaint, if no answer was that the database could not do its work. */
export function unfelt({ exchanges }: During, codes: readonly string[]): string[] {
  const isFelt = exchanges.some(
    ({ outcome }) => outcome.kind === 'away' && codes.includes(outcome.code),
  );
  return isFelt ? [] : [`no request was answered ${codes.join(' or ')}`];
}

/** A complaint for each kind of answer that the database could not do its work, where it is not what is at fault. */
export function disturbed({ exchanges }: During): string[] {
  const codes = exchanges.flatMap(({ outcome }) => (outcome.kind === 'away' ? [outcome.code] : []));
  return [...new Set(codes)].map((code) => `a request was answered ${code}`);
}
