import { nameKey } from '../members/name-key.js';
import { shortName } from '../members/names.js';
import type { AskedPerson } from './asked-person.js';
import { cellText } from './cell-text.js';

/** Most names of new clients that are kept of a file. */
const NAMES_MOST = 20;

/** The clients that a file makes. */
export interface NewClients {
  /** How many that it names and nobody knows. */
  readonly named: number;
  /** The first 20 of their names, as the file has them; none once what it says is erased. */
  readonly names: readonly string[];
  /** How many for one person each, whose row names no client. */
  readonly own: number;
}

/** New clients before the first row. */
export const NO_NEW_CLIENTS: NewClients = { named: 0, names: [], own: 0 };

/** What a client is called that is made by a row: as the row names it, or after the person whose own it is. */
export function newClientName({ client, name, email }: AskedPerson): string {
  return client === null ? shortName(cellText(name ?? '') || email) : cellText(client);
}

/** Counts the clients that the rows of a file make, each once, however its rows write its name. */
export class NewClientsCount {
  private readonly keys = new Set<string>();
  private readonly names: string[] = [];
  private own = 0;

  /** Takes a row that makes a client. */
  add(asked: AskedPerson): void {
    if (asked.client === null) {
      this.own += 1;
      return;
    }
    const name = newClientName(asked);
    const key = nameKey(name);
    if (this.keys.has(key)) return;
    this.keys.add(key);
    if (this.names.length < NAMES_MOST) this.names.push(name);
  }

  /** What was counted up to now. */
  get counted(): NewClients {
    return { named: this.keys.size, names: [...this.names], own: this.own };
  }
}
