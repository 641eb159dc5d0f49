import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { hostActor } from '../callers/actor.js';
import { lockAudienceIfThere } from '../callers/audience.js';
import { readForUpdate } from '../database/read-for-update.js';
import { Writes } from '../database/writes.js';
import { NO_END } from '../domain/members/access-end.js';
import { refusingList } from '../domain/members/allowed-domains.js';
import { ADMIN } from '../domain/members/member-role.js';
import { type AskedBy, InvitationWriter } from '../invitations/invitation-writer.js';
import { openInvitationOf } from '../invitations/open-invitation.js';
import type { KnownRecipient } from '../invitations/recipient.query.js';
import { MemberWriter } from '../members/member-writer.js';
import { newMember } from '../members/new-member.js';
import { DEFAULT_SETTING } from '../permissions/member-setting.js';
import { JoinLinkEntity } from '../schema/join-link.entity.js';
import { MemberEntity } from '../schema/member.entity.js';
import type { StoredScope } from '../scopes/member-scope-store.js';
import { JoinLimits } from './join-limits.js';
import { JoinLinkRule } from './join-link-rule.js';

/** Who is invited by a join link, and what is selected for that one. */
export interface AskingPerson {
  /** As `normalizeEmail` has it. */
  readonly email: string;
  /** A copy of the client's default scope. */
  readonly scope: StoredScope;
}

/** Invites people who have asked by a join link, inside a transaction: as members on the client's defaults, and as nothing else. */
@Injectable()
export class JoinLinkInviter {
  constructor(
    private readonly rule: JoinLinkRule,
    private readonly limits: JoinLimits,
    private readonly invitations: InvitationWriter,
    private readonly members: MemberWriter,
  ) {}

  /** Invites the person, or does nothing where the link, its maker, the address or a limit does not allow it. */
  async invite(
    manager: EntityManager,
    { id, portalId, clientId }: JoinLinkEntity,
    person: AskingPerson,
  ): Promise<void> {
    const { email } = person;
    if (!(await lockAudienceIfThere(manager, { portalId, clientId }))) return;
    const [link] = await readForUpdate(manager, JoinLinkEntity, { id, portalId });
    if (!link || !(await this.rule.serves(manager, link))) return;
    const actor = hostActor(portalId);
    const known = await this.invitations.recipient(manager, actor, { portalId, clientId, email });
    if (refusingList(email, { ...known.domains, link: link.domains }) !== null) return;
    if (!(await this.limits.allow(manager, link, email))) return;
    if (known.member) await this.renew(manager, link, known.member.id);
    else if (!(await this.limits.wasHere(manager, link, email)))
      await this.create(manager, link, person, known);
  }

  private async create(
    manager: EntityManager,
    link: JoinLinkEntity,
    { email, scope }: AskingPerson,
    known: KnownRecipient,
  ): Promise<void> {
    const { portalId, clientId } = link;
    const actor = hostActor(portalId);
    const draft = {
      ...newMember(actor, { email, clientId }),
      accessUntil: NO_END,
      audience: { portalId, clientId },
      setting: DEFAULT_SETTING,
      scope,
      identityId: null,
      ownerId: null,
      joinLinkId: link.id,
    };
    const writes = new Writes(manager);
    const member = this.members.add(writes, actor, draft);
    const content = { message: null, templateId: null, locale: null };
    await this.invitations.add(writes, actor, { member, content, known, askedBy: askedBy(link) });
    await writes.flush();
  }

  /** Sends the link once more to who has asked before. What somebody has sent, or has given more than this link gives, is theirs. */
  private async renew(
    manager: EntityManager,
    link: JoinLinkEntity,
    memberId: string,
  ): Promise<void> {
    const { portalId } = link;
    const open = await openInvitationOf(manager, { id: memberId, portalId });
    const isOwn = open?.joinLinkId === link.id && open.inviterId === link.makerId;
    if (!open || !isOwn) return;
    const [member] = await readForUpdate(manager, MemberEntity, { id: memberId, portalId });
    if (!member || member.role === ADMIN || member.mode !== DEFAULT_SETTING.mode) return;
    await this.invitations.renew(
      manager,
      hostActor(portalId),
      { invitation: open, member },
      {
        askedBy: askedBy(link),
      },
    );
  }
}

function askedBy({ id: joinLinkId, makerId, expiresAt: until }: JoinLinkEntity): AskedBy {
  return { joinLinkId, makerId, until };
}
