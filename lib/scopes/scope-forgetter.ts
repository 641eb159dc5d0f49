import { Inject, Injectable } from '@nestjs/common';
import { Brackets, type EntityManager } from 'typeorm';
import { hostActor } from '../callers/actor.js';
import { jsonHolds } from '../database/json-holds.js';
import { TransactionRunner } from '../database/transaction-runner.js';
import { withoutForGood } from '../domain/clients/default-scope.js';
import { EventRecorder } from '../events/event-recorder.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { ClientEntity } from '../schema/client.entity.js';
import { MemberGroupEntity } from '../schema/member-group.entity.js';
import { MemberProjectEntity } from '../schema/member-project.entity.js';
import { MemberEntity } from '../schema/member.entity.js';

/** A project or group that the host has deleted, by the id it had. */
export type Forgotten =
  | { readonly portalId: string; readonly projectId: string }
  | { readonly portalId: string; readonly groupId: string };

/** Marks selections of what the host has deleted as gone for good, and takes it out of bindings. */
@Injectable()
export class ScopeForgetter {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly transactions: TransactionRunner,
    private readonly events: EventRecorder,
  ) {}

  /** See `ScopesService.forget`. */
  forget(gone: Forgotten, joined?: EntityManager): Promise<void> {
    return this.transactions.run(async (manager) => {
      const { portalId } = gone;
      // Clients first, as every change of a member locks its own: so they wait for each other instead of deadlocking.
      const clients = await this.lockClients(manager, gone);
      const goneAt = this.clock.now();
      for (const client of clients) await this.dropDefault(manager, client, gone, goneAt);
      if ('groupId' in gone) {
        const where = { portalId, groupId: gone.groupId, goneAt: 0 };
        await manager.getRepository(MemberGroupEntity).update(where, { goneAt });
        return;
      }
      const where = { portalId, projectId: gone.projectId, goneAt: 0 };
      await manager.getRepository(MemberProjectEntity).update(where, { goneAt });
      for (const client of clients) await this.unbind(manager, client, gone.projectId);
    }, joined);
  }

  /** The clients that are bound to it, give it to new members or have members who selected it, as they are now. */
  private lockClients(manager: EntityManager, gone: Forgotten): Promise<ClientEntity[]> {
    const [entity, name, id] =
      'groupId' in gone
        ? ([MemberGroupEntity, 'groupId', gone.groupId] as const)
        : ([MemberProjectEntity, 'projectId', gone.projectId] as const);
    const query = manager
      .createQueryBuilder(ClientEntity, 'c')
      .where('c.portalId = :portalId', { portalId: gone.portalId, id })
      .orderBy('c.id');
    const selecting = query
      .subQuery()
      .select('m.clientId')
      .from(entity, 's')
      .innerJoin(MemberEntity, 'm', 'm.id = s.memberId')
      .where(`s.portalId = :portalId AND s.${name} = :id AND s.goneAt = 0`)
      .getQuery();
    query.andWhere(
      new Brackets((either) => {
        either.where(`c.id IN ${selecting}`);
        const field = name === 'projectId' ? 'projects' : 'groups';
        either.orWhere(jsonHolds(manager.connection, 'c.defaultScope', ':id', field));
        if (name === 'projectId')
          either.orWhere(jsonHolds(manager.connection, 'c.projects', ':id'));
      }),
    );
    // SQLite has one writer at a time anyway, and knows no locking reads.
    if (manager.connection.options.type !== 'better-sqlite3') query.setLock('pessimistic_write');
    return query.getMany();
  }

  /** New members will get it as a tombstone at most. */
  private async dropDefault(
    manager: EntityManager,
    { id, portalId, defaultScope }: ClientEntity,
    gone: Forgotten,
    goneAt: number,
  ): Promise<void> {
    if (!defaultScope) return;
    const after =
      'groupId' in gone
        ? withoutForGood(defaultScope, 'groups', gone.groupId, goneAt)
        : withoutForGood(defaultScope, 'projects', gone.projectId, goneAt);
    if (after === defaultScope) return;
    await manager.getRepository(ClientEntity).update({ id, portalId }, { defaultScope: after });
  }

  private async unbind(
    manager: EntityManager,
    { id, portalId, name, projects: before, version }: ClientEntity,
    projectId: string,
  ): Promise<void> {
    if (!before?.includes(projectId)) return;
    // Never null: an empty list binds to nothing, null to everything.
    const projects = before.filter((each) => each !== projectId);
    const edit = { projects, updatedAt: this.clock.now(), version: version + 1 };
    await manager.getRepository(ClientEntity).update({ id, portalId }, edit);
    await this.events.record(manager, hostActor(portalId), {
      type: 'client.updated',
      subject: { type: 'client', id },
      data: {
        clientId: id,
        name,
        change: { before: { projects: before }, after: { projects } },
      },
    });
  }
}
