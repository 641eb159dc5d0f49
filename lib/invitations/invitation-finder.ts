import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { isId } from '../database/ids.js';
import { ownManager } from '../database/own-manager.js';
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
import { endedError } from './ended-error.js';
import { TokenSigner } from './token-signer.js';

/** A link that we have signed: its token, and its invitation as it was when the link was looked up. */
export interface InvitationLink {
  readonly token: TokenParts;
  readonly invitation: InvitationEntity;
}

/** An invitation and the member that waits for it, or is let in already. */
export interface InvitedMember {
  readonly invitation: InvitationEntity;
  readonly member: MemberEntity;
}

/** Finds invitations by the token of a link or by id, and says of one that is past how it ended. */
@Injectable()
export class InvitationFinder {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly signer: TokenSigner,
  ) {}

  /**
   * The link of a token that allows the transition now. Throws `INVITATION_NOT_FOUND` for whatever is not signed by us, or
   * belongs to another portal than the one whose `domain` was called, else how its invitation has ended or
   * `INVITATION_SUPERSEDED`.
   */
  async openLink(
    token: unknown,
    domain: string | null,
    transition: InvitationTransition,
  ): Promise<InvitationLink> {
    const parts = decodeToken(token);
    const invitation = parts && (await this.rows().findOneBy({ id: parts.id }));
    if (!parts || !invitation || !this.signer.verify(parts, invitation))
      throw new ClienteleError('INVITATION_NOT_FOUND');
    const own =
      domain === null
        ? null
        : await this.dataSource.getRepository(PortalEntity).findOneBy({ domain });
    if (own && own.id !== invitation.portalId) throw new ClienteleError('INVITATION_NOT_FOUND');
    const link = { token: parts, invitation };
    this.assertOpen(link, transition);
    return link;
  }

  /**
   * The link's invitation and member as they are now, kept from changing until the transaction ends. Throws what
   * `openLink` throws unless the link still allows the transition, and `INVITATION_CANCELLED` when the member is gone.
   */
  async openForUpdate(
    manager: EntityManager,
    { token, invitation: seen }: InvitationLink,
    transition: InvitationTransition,
  ): Promise<InvitedMember> {
    const { invitation, member } = await this.forUpdate(manager, seen.id, seen.portalId);
    this.assertOpen({ token, invitation }, transition);
    if (!member) throw endedError('cancelled');
    return { invitation, member };
  }

  /** The member of an invitation, locking nothing. Throws `INVITATION_CANCELLED` when it is gone. */
  async memberOf({ memberId, portalId }: InvitationEntity): Promise<MemberEntity> {
    const rows = this.dataSource.getRepository(MemberEntity);
    const member = await rows.findOneBy({ id: memberId, portalId });
    if (!member) throw endedError('cancelled');
    return member;
  }

  /** The invitation with this id in the portal; throws `NOT_FOUND`. */
  async byId(id: string, portalId: string, manager?: EntityManager): Promise<InvitationEntity> {
    const invitation = isId(id) ? await this.rows(manager).findOneBy({ id, portalId }) : null;
    if (!invitation) throw new ClienteleError('NOT_FOUND');
    return invitation;
  }

  /** The invitation and its member as they are now, kept from changing until the transaction ends; throws `NOT_FOUND`. */
  async forUpdate(
    manager: EntityManager,
    id: string,
    portalId: string,
  ): Promise<Pick<InvitedMember, 'invitation'> & { readonly member: MemberEntity | null }> {
    const [invitation] = await readForUpdate(manager, InvitationEntity, { id, portalId });
    if (!invitation) throw new ClienteleError('NOT_FOUND');
    const [member] = await readForUpdate(manager, MemberEntity, {
      id: invitation.memberId,
      portalId,
    });
    return { invitation, member: member ?? null };
  }

  /** Throws how the invitation has ended unless it allows the transition now. */
  assertPossible(invitation: InvitationEntity, transition: InvitationTransition): void {
    const result = tryTransition(invitation, transition, this.clock.now());
    if ('ended' in result) throw endedError(result.ended);
  }

  /** Throws how the invitation has ended, or `INVITATION_SUPERSEDED`, unless the link allows the transition now. */
  private assertOpen(
    { token, invitation }: InvitationLink,
    transition: InvitationTransition,
  ): void {
    const isOldLink = token.generation !== invitation.generation;
    if (isOldLink && isOpenStatus(invitation.status))
      throw new ClienteleError('INVITATION_SUPERSEDED');
    this.assertPossible(invitation, transition);
  }

  private rows(manager?: EntityManager) {
    return ownManager(this.dataSource, manager).getRepository(InvitationEntity);
  }
}
