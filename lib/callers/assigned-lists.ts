import type { DataSourceOptions } from 'typeorm';
import { isMySql } from '../database/is-my-sql.js';

/** The clients that a staff member is assigned to. */
export interface AssignedClients {
  readonly ids: readonly string[];
  readonly set: ReadonlySet<string>;
}

/** The lists that a statement need not bring along, by their ids. */
export type KnownLists = ReadonlyMap<string, AssignedClients>;

/** Nobody's client. */
export const NO_CLIENTS: AssignedClients = assignedClients([]);

/** No list. */
export const NO_LISTS: KnownLists = new Map();

/** How many ids are kept in all: some megabytes. */
const IDS_KEPT = 100_000;

/**
 * The lists of clients that staff are assigned to, as this process has read them: so that one of thousands is sent once,
 * and not with every request. Every change of a list gives it an id that was never used before, which each statement
 * reads anew: one that has changed is not found here, whichever instance has changed it.
 */
export class AssignedLists {
  /** By their ids. */
  private lists = new Map<string, AssignedClients>();
  /** The ids of the lists of an identity's memberships, or of a member. */
  private listsOf = new Map<string, readonly string[]>();
  private kept = 0;

  /** The lists that these identities or members had when they were read last. */
  knownOf(whose: readonly (string | null)[]): KnownLists {
    if (this.lists.size === 0) return NO_LISTS;
    const known = new Map<string, AssignedClients>();
    for (const id of whose.flatMap((each) => this.listsOf.get(each ?? '') ?? [])) {
      const list = this.lists.get(id);
      if (list) known.set(id, list);
    }
    return known;
  }

  /** Keeps what was read of an identity or a member, outside of a transaction. */
  keep(
    whose: string,
    read: readonly {
      readonly assignmentId: string | null;
      readonly assigned: AssignedClients | null;
    }[],
  ): void {
    const ids: string[] = [];
    for (const { assignmentId, assigned } of read) {
      if (assignmentId === null || !assigned) continue;
      ids.push(assignmentId);
      if (this.lists.has(assignmentId)) continue;
      if (this.kept + assigned.ids.length > IDS_KEPT) this.clear();
      this.lists.set(assignmentId, assigned);
      this.kept += assigned.ids.length + 1;
    }
    if (ids.length > 0) this.listsOf.set(whose, ids);
  }

  private clear(): void {
    this.lists = new Map();
    this.listsOf = new Map();
    this.kept = 0;
  }
}

/** SQL for "the list in this column is among those that are known", whose ids are the parameter `known`. */
export function isKnownList({ type }: DataSourceOptions, column: string): string {
  if (type === 'postgres') return `${column} = ANY(CAST(:known AS text[]))`;
  return type === 'better-sqlite3'
    ? `${column} IN (SELECT value FROM json_each(:known))`
    : `${column} IN (:known)`;
}

/** That parameter. */
export function knownParameter(options: DataSourceOptions, known: KnownLists): unknown {
  const ids = [...known.keys()];
  if (options.type === 'better-sqlite3') return JSON.stringify(ids);
  // A list without values is no SQL there.
  return isMySql(options) && ids.length === 0 ? [''] : ids;
}

/** The list that came with a row; null of one that a database has cut off. */
export function readList(json: unknown, count: number): AssignedClients | null {
  if (count === 0) return NO_CLIENTS;
  try {
    const ids = typeof json === 'string' ? (JSON.parse(json) as string[]) : [];
    return ids.length === count ? assignedClients(ids) : null;
  } catch {
    return null;
  }
}

/** The list of these clients. */
export function assignedClients(ids: readonly string[]): AssignedClients {
  const sorted = Object.freeze([...ids].sort());
  return Object.freeze({ ids: sorted, set: new Set(sorted) });
}
