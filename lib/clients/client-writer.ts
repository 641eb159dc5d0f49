import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../callers/actor.js';
import { newId } from '../database/ids.js';
import { lockRow } from '../database/lock-row.js';
import { readForUpdate } from '../database/read-for-update.js';
import type { ClientOfMember, NewClient } from '../domain/clients/client-inputs.js';
import { shortName } from '../domain/members/names.js';
import { nameColumns } from '../domain/members/search-key.js';
import { EventRecorder } from '../events/event-recorder.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { givenName } from '../schema/accepted-name.js';
import { ClientEntity } from '../schema/client.entity.js';
import { PortalEntity } from '../schema/portal.entity.js';
import { ClientAssignments } from './client-assignments.js';
import { type ClientFields, NO_DETAILS } from './client-fields.js';
import { clientsOfPeople } from './clients-of-people.js';
import { clientsThere } from './clients-there.js';

/** How often a client is tried to be created while others remove it. */
const ATTEMPTS = 5;

/** Writes clients, inside a transaction of others. */
@Injectable()
export class ClientWriter {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly events: EventRecorder,
    private readonly assignments: ClientAssignments,
  ) {}

  /** Inserts a client, with its event. Throws `VALIDATION_FAILED` for a name that is empty or too long. */
  async create(
    manager: EntityManager,
    actor: Actor,
    client: NewClient & Partial<ClientFields>,
  ): Promise<ClientEntity> {
    const row = this.row(actor.portalId, { ...client, name: givenName(client.name) }, null);
    await manager.getRepository(ClientEntity).insert(row);
    await this.noteCreated(manager, actor, row);
    return row;
  }

  /** Writes an edit, which moves the version, and answers the row as it is then. The event is the caller's to record. */
  async update(
    manager: EntityManager,
    client: ClientEntity,
    patch: Partial<ClientEntity>,
  ): Promise<ClientEntity> {
    const { id, portalId } = client;
    const edit = { ...patch, updatedAt: this.clock.now(), version: client.version + 1 };
    await manager.getRepository(ClientEntity).update({ id, portalId }, edit);
    return { ...client, ...edit };
  }

  /**
   * The id of the client that is created along with a member. One that is created once only may be there already:
   * whoever creates it waits for the others of the portal.
   */
  async forMember(
    manager: EntityManager,
    actor: Actor,
    { name, type, once = false }: ClientOfMember,
    { email }: { email: string },
  ): Promise<string> {
    const client = { name: givenName(name), type };
    if (once) {
      const { portalId } = actor;
      await lockRow(manager, PortalEntity, { id: portalId });
      const found = await clientsOfPeople(manager, actor, { client, emails: [email] });
      const known = found.get(email);
      if (known !== undefined) return known;
    }
    return (await this.create(manager, actor, client)).id;
  }

  /** The id of the `individual` client of one person, created if there is none: one for each email of a portal. */
  async ofPerson(
    manager: EntityManager,
    actor: Actor,
    person: { email: string; name: string },
  ): Promise<string> {
    const { email } = person;
    const row = this.row(
      actor.portalId,
      { name: shortName(person.name || email), type: 'individual' },
      email,
    );
    const { portalId } = actor;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      // An insert that gives way, not a look-up first: on MariaDB a SELECT would fix the transaction's snapshot.
      await manager
        .createQueryBuilder()
        .insert()
        .into(ClientEntity)
        .values(row)
        .orIgnore()
        .execute();
      const [found] = await readForUpdate(manager, ClientEntity, { portalId, email });
      // The row it gave way to can have been removed since: then there is room for this one.
      if (!found) continue;
      if (found.id === row.id) {
        await this.noteCreated(manager, actor, row);
        return row.id;
      }
      const [there] = await clientsThere(manager, actor, [found.id]);
      return there ?? this.besides(manager, actor, row);
    }
    // Nothing can be created, as where there is no such portal: whoever locks the client finds out.
    return row.id;
  }

  private row(
    portalId: string,
    fields: NewClient & Partial<ClientFields>,
    email: string | null,
  ): ClientEntity {
    const now = this.clock.now();
    return {
      ...NO_DETAILS,
      ...fields,
      id: newId(),
      portalId,
      ...nameColumns(fields.name, fields.contactEmail ?? null),
      ceiling: {},
      email,
      createdAt: now,
      updatedAt: now,
      version: 1,
    };
  }

  /**
   * The client of a person whose own one is not there for the actor, who must not find out that there is one: another of
   * the same name, which that person is a member of already if this is a repetition.
   */
  private besides(
    manager: EntityManager,
    actor: Actor,
    { name, email }: ClientEntity,
  ): Promise<string> {
    const client = { name, type: 'individual', once: true } as const;
    return this.forMember(manager, actor, client, { email: email ?? '' });
  }

  /** A client is its maker's, too, and has its event. */
  private async noteCreated(
    manager: EntityManager,
    actor: Actor,
    client: ClientEntity,
  ): Promise<void> {
    const { id, name, type } = client;
    await this.events.record(manager, actor, {
      type: 'client.created',
      subject: { type: 'client', id },
      data: { clientId: id, name, clientType: type },
    });
    await this.assignments.addMade(manager, actor, client);
  }
}
