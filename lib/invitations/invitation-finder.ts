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
import { endedError } from './ended-error.js';
import {
  type InvitedMember,
  InvitedMemberQuery,
  type LinkTarget,
  type LockedMember,
} from './invited-member.query.js';
import { TokenSigner } from './token-signer.js';

/** A link that we have signed: its token, and what it leads to, as that was when the link was looked up. */
export interface InvitationLink extends LinkTarget {
  readonly token: TokenParts;
}

/** An invitation that has outlived its member. */
export interface LoneInvitation {
  readonly invitation: InvitationEntity;
  readonly member: null;
}

/** Finds invitations by the token of a link or by id, and says of one that is past how it ended. */
@Injectable()
export class InvitationFinder {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly signer: TokenSigner,
    private readonly members: InvitedMemberQuery,
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
    const target = parts && (await this.members.ofLink(parts.id, domain));
    if (!parts || !target || !this.signer.verify(parts, target.invitation))
      throw new ClienteleError('INVITATION_NOT_FOUND');
    const { calledPortalId, invitation } = target;
    if (calledPortalId !== null && calledPortalId !== invitation.portalId)
      throw new ClienteleError('INVITATION_NOT_FOUND');
    const link = { token: parts, ...target };
    this.assertOpen(link, transition);
    return link;
  }

  /**
   * The link's invitation and member as they are now, kept from changing until the transaction ends, and whether the person
   * that is given is another member of the audience. Throws what `openLink` throws unless the link still allows the
   * transition, and `INVITATION_CANCELLED` when the member is gone.
   */
  async openForUpdate(
    manager: EntityManager,
    { token, invitation: seen }: Pick<InvitationLink, 'token' | 'invitation'>,
    transition: InvitationTransition,
    personId: string | null = null,
  ): Promise<LockedMember> {
    const locked = await this.members.forUpdate(manager, seen, personId);
    const { invitation } = locked ?? (await this.forUpdate(manager, seen.id, seen.portalId));
    this.assertOpen({ token, invitation }, transition);
    if (!locked) throw endedError('cancelled');
    return locked;
  }

  /** What the link leads to. Throws `INVITATION_CANCELLED` when its member is gone. */
  invitedBy({ invitation, member, domains }: InvitationLink): InvitedMember {
    if (!member) throw endedError('cancelled');
    return { invitation, member, domains };
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
  ): Promise<LockedMember | LoneInvitation> {
    const locked = await this.members.forUpdate(manager, { id, portalId });
    if (locked) return locked;
    // Its member may be gone: it has outlived that.
    const [invitation] = await readForUpdate(manager, InvitationEntity, { id, portalId });
    if (!invitation) throw new ClienteleError('NOT_FOUND');
    return { invitation, member: null };
  }

  /** Throws how the invitation has ended unless it allows the transition now. */
  assertPossible(invitation: InvitationEntity, transition: InvitationTransition): void {
    const result = tryTransition(invitation, transition, this.clock.now());
    if ('ended' in result) throw endedError(result.ended);
  }

  /** Throws how the invitation has ended, or `INVITATION_SUPERSEDED`, unless the link allows the transition now. */
  private assertOpen(
    { token, invitation }: Pick<InvitationLink, 'token' | 'invitation'>,
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
