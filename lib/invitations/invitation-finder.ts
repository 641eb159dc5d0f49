import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { isId } from '../database/ids.js';
import { readForUpdate } from '../database/read-for-update.js';
import {
  type InvitationTransition,
  isOpenStatus,
  tryTransition,
} from '../domain/invitations/invitation-status.js';
import { decodeToken, type TokenParts } from '../domain/invitations/token-layout.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { InvitationEntity } from '../schema/invitation.entity.js';
import { MemberEntity } from '../schema/member.entity.js';
import { PortalEntity } from '../schema/portal.entity.js';
import { endedError } from './invitation-ended.js';
import { TokenSigner } from './token-signer.js';

/** A link that is good: its token and the invitation it belongs to. */
export interface ValidLink {
  readonly token: TokenParts;
  readonly invitation: InvitationEntity;
}

/** Finds invitations by the token of a link, and says of a link that is past how it ended. */
@Injectable()
export class InvitationFinder {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly signer: TokenSigner,
  ) {}

  /**
   * The invitation of a token. Throws `INVITATION_NOT_FOUND` for whatever is not signed by us,
   * or belongs to another portal than the one whose domain was called.
   */
  async byToken(token: unknown, domain: string | null): Promise<ValidLink> {
    const parts = decodeToken(token);
    const invitation = parts && (await this.rows().findOneBy({ id: parts.id }));
    if (!parts || !invitation || !this.signer.verify(parts, invitation))
      throw new ClienteleError('INVITATION_NOT_FOUND');
    const own =
      domain === null
        ? null
        : await this.dataSource.getRepository(PortalEntity).findOneBy({ domain });
    if (own && own.id !== invitation.portalId) throw new ClienteleError('INVITATION_NOT_FOUND');
    return { token: parts, invitation };
  }

  /** Throws how the invitation has ended, or `INVITATION_SUPERSEDED`, unless the link allows the transition now. */
  assertOpen({ token, invitation }: ValidLink, transition: InvitationTransition): void {
    const isOldLink = token.generation !== invitation.generation;
    if (isOldLink && isOpenStatus(invitation.status))
      throw new ClienteleError('INVITATION_SUPERSEDED');
    this.assertPossible(invitation, transition);
  }

  /** The invitation with this id in the portal; throws `NOT_FOUND`. */
  async byId(id: string, portalId: string, manager?: EntityManager): Promise<InvitationEntity> {
    const invitation = isId(id) ? await this.rows(manager).findOneBy({ id, portalId }) : null;
    if (!invitation) throw new ClienteleError('NOT_FOUND');
    return invitation;
  }

  /** Throws how the invitation has ended unless it allows the transition now. */
  assertPossible(invitation: InvitationEntity, transition: InvitationTransition): void {
    const result = tryTransition(invitation, transition, this.clock.now());
    if ('ended' in result) throw endedError(result.ended);
  }

  /** The invitation and its pending member as they are now, kept from changing until the transaction ends. */
  async forUpdate(manager: EntityManager, id: string, portalId: string) {
    const [invitation] = await readForUpdate(manager, InvitationEntity, { id, portalId });
    if (!invitation) throw new ClienteleError('NOT_FOUND');
    const [member] = await readForUpdate(manager, MemberEntity, {
      id: invitation.memberId,
      portalId,
    });
    return { invitation, member: member ?? null };
  }

  private rows(manager?: EntityManager) {
    return (manager ?? this.dataSource).getRepository(InvitationEntity);
  }
}
