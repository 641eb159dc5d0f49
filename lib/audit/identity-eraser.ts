import { Inject, Injectable } from '@nestjs/common';
import { In, MoreThan, Not, type DataSource, type EntityManager } from 'typeorm';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { chunksOf } from '../database/chunks.js';
import { erased, type KnownAs } from '../domain/audit/erasure.js';
import type { ClienteleEvent } from '../domain/events/clientele-events.js';
import { OPEN } from '../domain/invitations/invitation-status.js';
import { normalizeEmail } from '../domain/members/email.js';
import { IDENTITY_STORE, type IdentityStore } from '../ports/identity-store.port.js';
import { ClientEntity } from '../schema/client.entity.js';
import { EventEntity } from '../schema/event.entity.js';
import { InvitationEntity } from '../schema/invitation.entity.js';
import { MemberEntity } from '../schema/member.entity.js';

/** How many rows were changed. */
export interface Erasure {
  readonly events: number;
  readonly invitations: number;
}

/** How many events are read at a time. */
const BATCH = 1000;

/** Takes a person out of what is kept of the past. */
@Injectable()
export class IdentityEraser {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(IDENTITY_STORE) private readonly identities: IdentityStore,
  ) {}

  /** See `AuditService.eraseIdentity`. */
  async erase(
    identityId: string,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<Erasure> {
    const person = await this.knownAs(manager, identityId);
    const events = await this.fromEvents(manager, person);
    return { events, invitations: await this.fromInvitations(manager, person) };
  }

  /** All that is known of the person now, though its account and its memberships may be gone. */
  private async knownAs(manager: EntityManager, identityId: string): Promise<KnownAs> {
    const members = await manager.getRepository(MemberEntity).findBy({ identityId });
    const acted = await manager
      .createQueryBuilder(EventEntity, 'e')
      .select('DISTINCT e.actorId', 'actorId')
      .where('e.actorIdentityId = :identityId', { identityId })
      .getRawMany<{ actorId: string }>();
    const memberIds = new Set([
      ...members.map(({ id }) => id),
      ...acted.map(({ actorId }) => actorId),
    ]);
    const account = await this.identities.findById(identityId, manager);
    const emails = new Set(members.map(({ email }) => email));
    const login = account && normalizeEmail(account.email);
    if (login) emails.add(login);
    const invitations = manager.getRepository(InvitationEntity);
    for (const { email } of await invitations.findBy({ memberId: In([...memberIds]) }))
      if (email) emails.add(email);
    for (const { memberId } of await invitations.findBy({ email: In([...emails]) }))
      memberIds.add(memberId);
    const clients = await manager.getRepository(ClientEntity).findBy({ email: In([...emails]) });
    return { identityId, memberIds, emails, clientIds: new Set(clients.map(({ id }) => id)) };
  }

  private async fromEvents(manager: EntityManager, person: KnownAs): Promise<number> {
    const rows = manager.getRepository(EventEntity);
    let changed = 0;
    for (let last = 0; ;) {
      const batch = await rows.find({
        where: { ordinal: MoreThan(last) },
        order: { ordinal: 'ASC' },
        take: BATCH,
      });
      for (const { ordinal, ...event } of batch) {
        const edit = erased(event, person);
        if (!edit) continue;
        await rows.update({ ordinal }, { ...edit, data: edit.data as ClienteleEvent['data'] });
        changed += 1;
      }
      const end = batch.at(-1);
      if (!end || batch.length < BATCH) return changed;
      last = end.ordinal;
    }
  }

  /** Open ones are still to be accepted, so they stay as they are. */
  private async fromInvitations(manager: EntityManager, { memberIds }: KnownAs): Promise<number> {
    let changed = 0;
    for (const some of chunksOf([...memberIds])) {
      const { affected } = await manager
        .createQueryBuilder()
        .update(InvitationEntity)
        .set({ email: '', message: null })
        .where({ memberId: In(some), status: Not(OPEN), email: Not('') })
        .updateEntity(false)
        .execute();
      changed += affected ?? 0;
    }
    return changed;
  }
}
