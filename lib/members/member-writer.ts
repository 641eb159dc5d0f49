import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../callers/actor.js';
import { type Audience, audienceKey } from '../callers/audience.js';
import { idLists } from '../database/id-lists.js';
import { newId } from '../database/ids.js';
import type { Writes } from '../database/writes.js';
import { memberEventData, scopeData } from '../domain/events/member-event-data.js';
import { OPEN } from '../domain/invitations/invitation-status.js';
import { inviterOf } from '../domain/invitations/inviter.js';
import { UNTOLD } from '../domain/members/end-told.js';
import { STANDING_OK } from '../domain/members/identity-standing.js';
import { firstStatus } from '../domain/members/member-status.js';
import { nameColumns } from '../domain/members/search-key.js';
import { isAdmitted } from '../domain/members/usable.js';
import { EventRecorder } from '../events/event-recorder.js';
import { type MemberSetting, settingOf } from '../permissions/member-setting.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { InvitationEntity } from '../schema/invitation.entity.js';
import { MemberClientEntity } from '../schema/member-client.entity.js';
import { MemberEntity } from '../schema/member.entity.js';
import { MemberScopeStore, type StoredScope } from '../scopes/member-scope-store.js';
import type { NewMember } from './new-member.js';
import { SeatLimit } from './seat-limit.js';
import type { ShownMember } from './shown-members.query.js';

/** All that a new member's row is written from: every question is answered by now. */
export interface MemberDraft extends Pick<
  NewMember,
  'kind' | 'email' | 'name' | 'nameFrom' | 'locale' | 'role' | 'portalRate' | 'clients' | 'password'
> {
  /** When its access ends, in epoch milliseconds; 0 for never. */
  readonly accessUntil: number;
  readonly audience: Audience;
  readonly setting: MemberSetting;
  readonly scope: StoredScope;
  /** The identity that opens the member now. */
  readonly identityId: string | null;
  /** The identity that logs in with the email, though it may not open the member yet. */
  readonly ownerId: string | null;
  /** The join link by which it has asked to join; left out of whom somebody makes. */
  readonly joinLinkId?: string;
}

/** What edits change of a member's row. */
export type MemberPatch = Partial<
  Pick<
    MemberEntity,
    | 'email'
    | 'emailConflict'
    | 'standing'
    | 'identityRevision'
    | 'name'
    | 'nameFrom'
    | 'locale'
    | 'nameKey'
    | 'searchKey'
    | 'portalRate'
    | 'role'
    | 'assignmentId'
    | 'status'
    | 'accessUntil'
    | 'endTold'
    | 'mode'
    | 'profileId'
    | 'permissions'
    | 'reviewedAt'
    | 'idleSince'
  >
>;

/** Writes members and edits of them; each edit moves the version. Whoever is let in takes a seat with it. */
@Injectable()
export class MemberWriter {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly scopes: MemberScopeStore,
    private readonly seats: SeatLimit,
    private readonly events: EventRecorder,
  ) {}

  /**
   * Has a new member written, with its scope and its event, along with what else the transaction writes. Once it is, ask
   * `assertSeated`.
   */
  add(writes: Writes, actor: Actor, draft: MemberDraft): MemberEntity {
    const member = this.row(draft);
    writes.insert(MemberEntity, member);
    this.scopes.add(writes, member, draft.scope);
    const { id: memberId, portalId } = member;
    const listed = (draft.clients ?? []).map((clientId) => ({ memberId, clientId, portalId }));
    writes.insert(MemberClientEntity, ...listed);
    this.recordCreated(writes, actor, member, draft);
    return member;
  }

  /** Throws `SEAT_LIMIT` for a new member that is let in and has found no seat. */
  async assertSeated(manager: EntityManager, member: MemberEntity): Promise<void> {
    if (isAdmitted(member, this.clock.now())) await this.seats.assertSeat(manager, member);
  }

  /**
   * Writes the edit and answers the row as it is then; the event is the caller's to record. Throws `SEAT_LIMIT` when
   * the edit lets the member in and there is no seat for it.
   */
  async update(
    manager: EntityManager,
    member: MemberEntity,
    patch: MemberPatch,
  ): Promise<MemberEntity> {
    const now = this.clock.now();
    const isLetIn = isAdmitted({ ...member, ...patch }, now) && !isAdmitted(member, now);
    const changed = await this.follow(manager, member, {
      ...patch,
      ...(isLetIn && { idleSince: now }),
    });
    if (isLetIn) await this.seats.assertSeat(manager, member);
    return changed;
  }

  /** Writes an edit that nobody has asked for, such as what the host says of a person: no seat is asked for. */
  async follow(
    manager: EntityManager,
    member: MemberEntity,
    patch: MemberPatch,
  ): Promise<MemberEntity> {
    const edit = { ...patch, updatedAt: this.clock.now(), version: member.version + 1 };
    await manager
      .getRepository(MemberEntity)
      .update({ id: member.id, portalId: member.portalId }, edit);
    return { ...member, ...edit };
  }

  /**
   * Writes an edit of what a member may do. Who edits one with an open invitation becomes its inviter, and answers for
   * it; `invitation` says whether there is one, as it was read under the audience's lock.
   */
  async regrant(
    manager: EntityManager,
    actor: Actor,
    member: MemberEntity,
    patch: MemberPatch,
    { invitation }: Pick<ShownMember, 'invitation'>,
  ): Promise<MemberEntity> {
    const inviterId = inviterOf(actor);
    if (invitation && invitation.inviterId !== inviterId)
      await manager
        .getRepository(InvitationEntity)
        .update({ id: invitation.id, portalId: member.portalId, status: OPEN }, { inviterId });
    return this.update(manager, member, patch);
  }

  /** The same edit of many members, in a few statements however many they are. */
  async regrantAll(
    manager: EntityManager,
    actor: Actor,
    members: readonly Pick<MemberEntity, 'id'>[],
    patch: MemberPatch,
  ): Promise<void> {
    const { portalId } = actor;
    const edit = { ...patch, updatedAt: this.clock.now(), version: () => 'version + 1' };
    const ids = members.map(({ id }) => id);
    for (const some of idLists(manager.connection, ids)) {
      await manager
        .getRepository(InvitationEntity)
        .update({ memberId: some, portalId, status: OPEN }, { inviterId: inviterOf(actor) });
      await manager.getRepository(MemberEntity).update({ id: some, portalId }, edit);
    }
  }

  private row({ audience, setting, ...draft }: MemberDraft): MemberEntity {
    const now = this.clock.now();
    return {
      id: newId(),
      ...audience,
      kind: draft.kind,
      audience: audienceKey(audience),
      identityId: draft.identityId,
      standing: STANDING_OK,
      identityRevision: 0,
      email: draft.email,
      emailConflict: null,
      name: draft.name,
      nameFrom: draft.nameFrom,
      locale: draft.locale,
      ...nameColumns(draft.name, draft.email),
      role: draft.role,
      assignmentId: draft.clients && newId(),
      status: firstStatus(draft.identityId !== null || draft.password !== null),
      accessUntil: draft.accessUntil,
      endTold: UNTOLD,
      ...setting,
      portalRate: draft.portalRate,
      lastActiveAt: 0,
      reviewedAt: 0,
      idleSince: now,
      createdAt: now,
      updatedAt: now,
      version: 1,
    };
  }

  private recordCreated(
    writes: Writes,
    actor: Actor,
    member: MemberEntity,
    { scope, clients, ownerId, joinLinkId }: MemberDraft,
  ): void {
    const { id, kind, role, status } = member;
    this.events.add(writes, actor, {
      type: 'member.created',
      subject: { type: 'member', id },
      identityId: member.identityId ?? ownerId,
      data: {
        kind,
        role,
        status,
        permissions: settingOf(member),
        scope: scopeData(scope),
        clients,
        ...memberEventData(member),
        ...(joinLinkId !== undefined && { joinLinkId }),
      },
    });
  }
}
