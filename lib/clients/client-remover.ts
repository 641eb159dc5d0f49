import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../callers/actor.js';
import { readForUpdate } from '../database/read-for-update.js';
import type { RemoveClient } from '../domain/clients/client-inputs.js';
import { memberEventData } from '../domain/events/member-event-data.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { EventRecorder } from '../events/event-recorder.js';
import { InvitationCloser } from '../invitations/invitation-closer.js';
import { ClientEntity } from '../schema/client.entity.js';
import { MemberEntity } from '../schema/member.entity.js';
import { ClientAssignments } from './client-assignments.js';
import { ClientChanger } from './client-changer.js';

/**
 * Removes clients. Whatever creates, lets in or removes a member locks its client's row first, and so does this: a
 * member created at the same moment either keeps the client or goes with it.
 */
@Injectable()
export class ClientRemover {
  constructor(
    private readonly changer: ClientChanger,
    private readonly invitations: InvitationCloser,
    private readonly assignments: ClientAssignments,
    private readonly events: EventRecorder,
  ) {}

  /** See `ClientsService.remove`. */
  remove(
    actor: Actor,
    id: string,
    { cascade = false, notify, version }: RemoveClient,
    joined?: EntityManager,
  ): Promise<void> {
    const work = async (manager: EntityManager, client: ClientEntity): Promise<void> => {
      const { portalId, name, type } = client;
      const members = cascade
        ? await this.removeMembers(manager, actor, client, notify)
        : await this.assertNoMembers(manager, client);
      await this.assignments.takeOff(manager, actor, client);
      await manager.getRepository(ClientEntity).delete({ id, portalId });
      await this.events.record(manager, actor, {
        type: 'client.removed',
        subject: { type: 'client', id },
        data: { clientId: id, name, clientType: type, members },
        notify,
      });
    };
    return this.changer.change({ actor, id, version, work }, joined);
  }

  private async assertNoMembers(
    manager: EntityManager,
    { id: clientId, portalId }: ClientEntity,
  ): Promise<number> {
    const { length } = await readForUpdate(manager, MemberEntity, { portalId, clientId }, 1);
    if (length > 0) throw new ClienteleError('CLIENT_HAS_MEMBERS');
    return length;
  }

  /** In a few statements, however many they are; answers how many there were. */
  private async removeMembers(
    manager: EntityManager,
    actor: Actor,
    { id: clientId, portalId, locale }: ClientEntity,
    notify?: boolean,
  ): Promise<number> {
    const members = await readForUpdate(manager, MemberEntity, { portalId, clientId });
    await this.invitations.cancelAll(manager, actor, { portalId, clientId });
    await manager.getRepository(MemberEntity).delete({ portalId, clientId });
    const removals = members.map((member) => ({
      type: 'member.removed' as const,
      subject: { type: 'member' as const, id: member.id },
      data: {
        ...memberEventData(member),
        status: member.status,
        locale: member.locale ?? locale,
      },
      notify,
    }));
    await this.events.recordAll(manager, actor, removals);
    return members.length;
  }
}
