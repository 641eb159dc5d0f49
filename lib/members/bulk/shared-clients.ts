import type { Actor } from '../../callers/actor.js';
import { clientsOfPeople } from '../../clients/clients-of-people.js';
import type { TransactionRunner } from '../../database/transaction-runner.js';
import type { CreateMember } from '../member-inputs.js';
import type { BulkRow } from './bulk-row.js';

/** A client that the rows of a call with this name and type share. */
interface SharedClient {
  readonly name: string;
  readonly type: 'business' | 'individual';
  /** The emails of its rows. */
  readonly emails: Set<string>;
  /** The clients of this name and type that people of its rows belong to already. */
  homes: ReadonlyMap<string, string>;
  id: string | null;
}

/** The clients that one bulk call creates, each of them once. */
export class SharedClients {
  private readonly clients = new Map<string, SharedClient>();

  constructor(
    private readonly transactions: TransactionRunner,
    private readonly actor: Actor,
    rows: readonly BulkRow[],
  ) {
    for (const row of rows) this.clientOf(row)?.emails.add(row.email);
  }

  /** What a row asks to create: a member of the client that is there by now, or a client along with it. */
  async inputOf(row: BulkRow): Promise<CreateMember> {
    const shared = this.clientOf(row);
    if (!shared) return row.input;
    if (shared.id === null) await this.find(shared);
    const { client: _, ...input } = row.input;
    const clientId = shared.homes.get(row.email) ?? shared.id;
    if (clientId !== null) return { ...input, clientId };
    return { ...input, client: { name: shared.name, type: shared.type, once: true } };
  }

  /** Notes the client that a row's member was created in. */
  note(row: BulkRow, clientId: string | null): void {
    const shared = this.clientOf(row);
    if (shared) shared.id ??= clientId;
  }

  private clientOf({ client }: BulkRow): SharedClient | null {
    if (!client) return null;
    const key = JSON.stringify([client.type, client.name]);
    const known = this.clients.get(key);
    if (known) return known;
    const created: SharedClient = { ...client, emails: new Set(), homes: new Map(), id: null };
    this.clients.set(key, created);
    return created;
  }

  /** A repeat finds what was created before: whom the call is about belongs to it already. */
  private async find(shared: SharedClient): Promise<void> {
    const emails = [...shared.emails];
    shared.homes = await this.transactions.run((manager) =>
      clientsOfPeople(manager, this.actor, { client: shared, emails }),
    );
    const [first] = emails.flatMap((email) => shared.homes.get(email) ?? []);
    shared.id = first ?? null;
  }
}
