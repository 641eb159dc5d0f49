import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Acting, ActingLoader } from '../access/acting-loader.js';
import { assertMay, assertNotRefused } from '../access/assert-may.js';
import type { Actor } from '../callers/actor.js';
import { type Audience, audienceKey, lockAudience } from '../callers/audience.js';
import { ClientMaker } from '../clients/client-maker.js';
import { newId } from '../database/ids.js';
import { readForUpdate } from '../database/read-for-update.js';
import { memberEventData, scopeData } from '../domain/events/member-event-data.js';
import { invitingRefusal } from '../domain/members/member-policy.js';
import { firstStatus, isPending } from '../domain/members/member-status.js';
import { nameKey } from '../domain/members/name-key.js';
import type { ScopeChoice } from '../domain/scopes/scope-choice.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { EventRecorder } from '../events/event-recorder.js';
import { UnverifiedIdentities } from '../identity/unverified-identities.js';
import { InvitationIssuer } from '../invitations/invitation-issuer.js';
import { openInvitationOf } from '../invitations/open-invitation.js';
import { EscalationRule } from '../permissions/escalation-rule.js';
import { type MemberSetting } from '../permissions/member-setting.js';
import { SettingResolver } from '../permissions/setting-resolver.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { MemberEntity } from '../schema/member.entity.js';
import { MemberScopeStore, type StoredScope } from '../scopes/member-scope-store.js';
import type { ReadyMember } from './member-people.js';
import type { NewMember } from './new-member.js';
import { SeatLimit } from './seat-limit.js';

/** Makes members, inside a transaction: the row, its scope, its invitation and the events, or nothing. */
@Injectable()
export class MemberCreator {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly actors: ActingLoader,
    private readonly clients: ClientMaker,
    private readonly settings: SettingResolver,
    private readonly escalation: EscalationRule,
    private readonly scopes: MemberScopeStore,
    private readonly seats: SeatLimit,
    private readonly unverified: UnverifiedIdentities,
    private readonly invitations: InvitationIssuer,
    private readonly events: EventRecorder,
  ) {}

  /** Makes one member; the refusals are those of `MembersService.create`. */
  async create(manager: EntityManager, actor: Actor, input: ReadyMember): Promise<MemberEntity> {
    const audience = await this.audience(manager, actor, input);
    await lockAudience(manager, audience);
    const acting = await this.actors.load(actor, manager);
    this.assertMayCreate(acting, audience, input);
    await this.assertNewcomer(manager, audience, input.email);
    const context = { manager, portalId: actor.portalId, acting };
    const setting = await this.settings.resolve(context, input.permissions);
    await this.escalation.assertHeld(context, input.role, setting);
    const scope = await this.scopeFor(manager, actor, input);
    const identityId = await this.identityFor(manager, actor, input);
    const member = await this.insert(manager, audience, { ...input, identityId }, setting);
    await this.scopes.insert(manager, member, scope);
    await this.recordCreated(manager, actor, { ...member, ownerId: input.ownerId }, scope);
    if (!isPending(member.status)) await this.seats.assertSeat(manager, audience);
    else if (input.invite) await this.invitations.issue(manager, actor, member, input);
    return member;
  }

  /** A client made along with the member comes first: it is what gets locked. */
  private async audience(
    manager: EntityManager,
    actor: Actor,
    input: NewMember,
  ): Promise<Audience> {
    const { portalId } = actor;
    if (input.kind === 'staff') return { portalId, clientId: null };
    if (input.client === 'own') {
      const own = actor.kind === 'client' ? actor.clientId : null;
      return { portalId, clientId: own ?? (await this.clients.ofPerson(manager, actor, input)) };
    }
    if ('id' in input.client) return { portalId, clientId: input.client.id };
    return {
      portalId,
      clientId: await this.clients.forMember(manager, actor, input.client, input),
    };
  }

  private assertMayCreate(
    acting: Acting,
    audience: Audience,
    { kind, role, permissions }: NewMember,
  ): void {
    assertMay('create', acting, { kind, memberId: null, clientId: audience.clientId });
    assertNotRefused(invitingRefusal(acting, { role, mode: permissions.mode }));
  }

  private async assertNewcomer(
    manager: EntityManager,
    audience: Audience,
    email: string,
  ): Promise<void> {
    const { portalId } = audience;
    const [first] = await readForUpdate(manager, MemberEntity, {
      portalId,
      audience: audienceKey(audience),
      email,
    });
    if (first?.email !== email) return;
    const isInvited = isPending(first.status) && (await openInvitationOf(manager, first)) !== null;
    throw new ClienteleError(isInvited ? 'ALREADY_INVITED' : 'ALREADY_MEMBER', {
      details: { memberId: first.id },
    });
  }

  /** The identity behind the member: the host's word, a new one nobody has verified, or none that is known yet. */
  private async identityFor(
    manager: EntityManager,
    { portalId }: Actor,
    { identityId, identity }: ReadyMember,
  ): Promise<string | null> {
    if (!identity) return identityId;
    const { id } = await identity(manager);
    await this.unverified.add(manager, id, portalId);
    return id;
  }

  private async scopeFor(
    manager: EntityManager,
    actor: Actor,
    input: NewMember,
  ): Promise<StoredScope> {
    if (actor.kind === 'client')
      return this.scopes.copyOf(manager, { id: actor.memberId, portalId: actor.portalId });
    return input.scope ?? { projects: [], groups: [] };
  }

  private async insert(
    manager: EntityManager,
    audience: Audience,
    input: NewMember,
    setting: MemberSetting,
  ): Promise<MemberEntity> {
    const now = this.clock.now();
    const member: MemberEntity = {
      id: newId(),
      ...audience,
      kind: input.kind,
      audience: audienceKey(audience),
      identityId: input.identityId,
      email: input.email,
      name: input.name,
      nameKey: nameKey(input.name),
      role: input.role,
      status: firstStatus(input.identityId !== null || input.password !== null),
      ...setting,
      portalRate: input.portalRate,
      lastActiveAt: 0,
      reviewedAt: 0,
      idleSince: now,
      createdAt: now,
      updatedAt: now,
      version: 1,
    };
    await manager.getRepository(MemberEntity).insert(member);
    return member;
  }

  private async recordCreated(
    manager: EntityManager,
    actor: Actor,
    member: MemberEntity & Pick<ReadyMember, 'ownerId'>,
    scope: ScopeChoice,
  ): Promise<void> {
    const { id, kind, role, status, mode, profileId, permissions } = member;
    await this.events.record(manager, actor, {
      type: 'member.created',
      subject: { type: 'member', id },
      identityId: member.identityId ?? member.ownerId,
      data: {
        ...memberEventData(member),
        kind,
        role,
        status,
        permissions: { mode, profileId, permissions },
        scope: scopeData(scope),
      },
    });
  }
}
