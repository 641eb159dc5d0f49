import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { Actor } from '../callers/actor.js';
import { chunksOf } from '../database/chunks.js';
import { idLists } from '../database/id-lists.js';
import { newId } from '../database/ids.js';
import { insertAll } from '../database/insert-all.js';
import { readColumnsForUpdate } from '../database/read-for-update.js';
import { memberEventData } from '../domain/events/member-event-data.js';
import { ADMIN } from '../domain/members/member-role.js';
import { ClienteleError } from '../errors/clientele.error.js';
import type { EventDraft } from '../events/event-draft.js';
import { EventRecorder } from '../events/event-recorder.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { ClientEntity } from '../schema/client.entity.js';
import { ExportEntity } from '../schema/export.entity.js';
import { MemberClientEntity } from '../schema/member-client.entity.js';
import { MemberEntity } from '../schema/member.entity.js';

const ASSIGNEE = ['id', 'clientId', 'email', 'name', 'role', 'assignmentId'] as const;

type Assignee = Pick<MemberEntity, (typeof ASSIGNEE)[number]>;

/** Which clients staff are assigned to: the lists themselves, inside transactions of others. */
@Injectable()
export class ClientAssignments {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly events: EventRecorder,
  ) {}

  /** The clients on a member's list, locked, in the order of their ids; none if it has no list. */
  async listOf(
    manager: EntityManager,
    { id: memberId, portalId }: Pick<MemberEntity, 'id' | 'portalId'>,
  ): Promise<string[]> {
    const where = { memberId, portalId };
    const rows = await readColumnsForUpdate(manager, MemberClientEntity, ['clientId'], where);
    return rows.map(({ clientId }) => clientId);
  }

  /**
   * Keeps the clients from being removed until the transaction ends. Throws `NOT_FOUND` for one that is not there in the
   * portal.
   */
  async assertThere(
    manager: EntityManager,
    portalId: string,
    clientIds: readonly string[],
  ): Promise<void> {
    const found = new Set<string>();
    for (const id of idLists(manager.connection, clientIds)) {
      const rows = await readColumnsForUpdate(manager, ClientEntity, ['id'], { id, portalId });
      for (const row of rows) found.add(row.id);
    }
    const unknown = clientIds.find((id) => !found.has(id));
    if (unknown !== undefined)
      throw new ClienteleError('NOT_FOUND', { details: { field: 'clients', id: unknown } });
  }

  /** Writes what is new on a member's list and takes off what is no longer on it. Its `assignmentId` is the caller's to renew. */
  async write(
    manager: EntityManager,
    { id: memberId, portalId }: Pick<MemberEntity, 'id' | 'portalId'>,
    { added, removed }: { readonly added: readonly string[]; readonly removed: readonly string[] },
  ): Promise<void> {
    for (const clientId of idLists(manager.connection, removed))
      await manager.getRepository(MemberClientEntity).delete({ memberId, portalId, clientId });
    const rows = added.map((clientId) => ({ memberId, clientId, portalId }));
    if (rows.length > 0) await insertAll(manager, MemberClientEntity, rows);
  }

  /** Puts a new client on the list of the staff member who has made it, if that one is assigned to clients. */
  async addMade(
    manager: EntityManager,
    actor: Actor,
    { id: clientId, portalId }: Pick<ClientEntity, 'id' | 'portalId'>,
  ): Promise<void> {
    if (actor.kind !== 'staff' || actor.role === ADMIN) return;
    const id = actor.memberId;
    const maker = { id, portalId, role: 'staff' as const };
    const [member] = await readColumnsForUpdate(manager, MemberEntity, ASSIGNEE, maker);
    if (!member || member.assignmentId === null) return;
    const added = [clientId];
    await this.write(manager, { id, portalId }, { added, removed: [] });
    const assignmentId = await this.renew(manager, { id, portalId });
    // What it has exported it may still see: its list has only grown.
    await manager
      .getRepository(ExportEntity)
      .update({ portalId, memberId: id, assignmentId: member.assignmentId }, { assignmentId });
    await this.events.record(manager, actor, changed(member, { added, removed: [] }));
  }

  /** Takes a client that is about to be removed off all lists. */
  async takeOff(
    manager: EntityManager,
    actor: Actor,
    { id: clientId, portalId }: Pick<ClientEntity, 'id' | 'portalId'>,
  ): Promise<void> {
    const where = { clientId, portalId };
    const listed = await readColumnsForUpdate(manager, MemberClientEntity, ['memberId'], where);
    if (listed.length === 0) return;
    await manager.getRepository(MemberClientEntity).delete(where);
    for (const some of chunksOf(listed)) {
      const id = In(some.map(({ memberId }) => memberId));
      const members = await readColumnsForUpdate(manager, MemberEntity, ASSIGNEE, { id, portalId });
      for (const member of members)
        if (member.assignmentId !== null) await this.renew(manager, { id: member.id, portalId });
      const removed = [clientId];
      const drafts = members.map((member) => changed(member, { added: [], removed }));
      await this.events.recordAll(manager, actor, drafts);
    }
  }

  /** Gives a member's list another id, and the member another version. */
  private async renew(
    manager: EntityManager,
    member: Pick<MemberEntity, 'id' | 'portalId'>,
  ): Promise<string> {
    const assignmentId = newId();
    const edit = { assignmentId, updatedAt: this.clock.now(), version: () => 'version + 1' };
    await manager.getRepository(MemberEntity).update(member, edit);
    return assignmentId;
  }
}

/** The event of a list that stays one. */
function changed(
  member: Assignee,
  list: { readonly added: readonly string[]; readonly removed: readonly string[] },
): EventDraft<'member.clients_changed'> {
  return {
    type: 'member.clients_changed',
    subject: { type: 'member', id: member.id },
    data: {
      ...memberEventData(member),
      change: { before: 'listed', after: 'listed' },
      ...list,
    },
  };
}
