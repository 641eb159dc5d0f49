import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { CLOCK, type Clock } from '../clock/clock.port.js';
import { newId } from '../database/ids.js';
import { readForUpdate } from '../database/read-for-update.js';
import { EventRecorder } from '../events/event-recorder.js';
import { nameKey } from '../members/domain/name-key.js';
import { givenName, shortName } from '../members/names.js';
import { ClientEntity } from './client.entity.js';

/** What a client is made from. */
export interface NewClient {
  readonly name: string;
  readonly type: 'business' | 'individual';
}

/** Writes new clients, inside a transaction of others. */
@Injectable()
export class ClientMaker {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly events: EventRecorder,
  ) {}

  /** Inserts a client. Throws `VALIDATION_FAILED` for a name that is empty or too long. */
  async insert(manager: EntityManager, actor: Actor, client: NewClient): Promise<ClientEntity> {
    const row = this.row(actor.portalId, { ...client, name: givenName(client.name) }, null);
    await manager.getRepository(ClientEntity).insert(row);
    this.recordCreated(manager, actor, row);
    return row;
  }

  /** The id of the `individual` client of one person, made if there is none: one for each email of a portal. */
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
    // An insert that gives way, not a look-up first: on MariaDB a SELECT would fix the transaction's snapshot.
    await manager.createQueryBuilder().insert().into(ClientEntity).values(row).orIgnore().execute();
    const [found = row] = await readForUpdate(manager, ClientEntity, {
      portalId: actor.portalId,
      email,
    });
    if (found.id === row.id) this.recordCreated(manager, actor, row);
    return found.id;
  }

  private row(portalId: string, { name, type }: NewClient, email: string | null): ClientEntity {
    const now = this.clock.now();
    return {
      id: newId(),
      portalId,
      type,
      name,
      nameKey: nameKey(name),
      ceiling: {},
      projects: null,
      email,
      createdAt: now,
      updatedAt: now,
      version: 1,
    };
  }

  private recordCreated(
    manager: EntityManager,
    actor: Actor,
    { id, name, type }: ClientEntity,
  ): void {
    this.events.record(manager, actor, {
      type: 'client.created',
      subject: { type: 'client', id },
      data: { clientId: id, name, clientType: type },
    });
  }
}
