import { readings } from '../domain/imports/cell-text.js';
import { nameKey } from '../domain/members/name-key.js';
import type { ClientEntity } from '../schema/client.entity.js';

/** A client as files name it. */
export type NamedClient = Pick<ClientEntity, 'id' | 'name' | 'nameKey' | 'email'>;

/** The clients that some rows may name. */
export class NamedClients {
  constructor(private readonly clients: readonly NamedClient[]) {}

  /** The ids of all of them. */
  get ids(): string[] {
    return this.clients.map(({ id }) => id);
  }

  byId(id: string): NamedClient | undefined {
    return this.clients.find((client) => client.id === id);
  }

  /** The own client of the person with this email, as one has it whose file has named none before. */
  ofPerson(email: string): NamedClient | undefined {
    return this.clients.find((client) => client.email === email);
  }

  /** Those with this name; if there is none, those whose name differs only in case, blanks and accents of the same letters. */
  named(cell: string): readonly NamedClient[] {
    const names = readings(cell);
    const same = this.clients.filter(({ name }) => names.includes(name));
    if (same.length > 0) return same;
    const keys = names.map(nameKey);
    return this.clients.filter((client) => keys.includes(client.nameKey));
  }
}
