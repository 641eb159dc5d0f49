import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { assertMay, assertNotRefused } from '../access/assert-may.js';
import type { Actor } from '../callers/actor.js';
import type { Audience } from '../callers/audience.js';
import { isUniqueViolation } from '../database/driver-errors.js';
import { Writes } from '../database/writes.js';
import type { Acting } from '../domain/access/acting.js';
import { invitingRefusal } from '../domain/members/member-policy.js';
import { isPending } from '../domain/members/member-status.js';
import { assertAllowedAddress } from '../invitations/assert-allowed-address.js';
import { InvitationWriter } from '../invitations/invitation-writer.js';
import { GrantRule } from '../permissions/grant-rule.js';
import type { MemberEntity } from '../schema/member.entity.js';
import { assertNewcomer } from './assert-newcomer.js';
import { type CreatedMember, createdMember } from './created-member.js';
import type { CreateMember } from './member-inputs.js';
import { MemberPeople, type ReadyMember } from './member-people.js';
import { MemberPlacement } from './member-placement.js';
import { MemberTransactions } from './member-transactions.js';
import { MemberWriter } from './member-writer.js';
import type { MemberView } from './member.view.js';
import { newMember, type NewMember } from './new-member.js';
import type { WrittenMember } from './written-member.js';

/** What is written along with a member, in the same transaction: that of an import is noted so, once and with it. */
export type AlongWith = (writes: Writes, member: Pick<MemberEntity, 'id' | 'clientId'>) => void;

interface CreationWork extends ReadyMember {
  readonly along: AlongWith | undefined;
}

/** Creates members: the row, its person, its scope, its invitation and the events, or nothing. */
@Injectable()
export class MemberCreation {
  constructor(
    private readonly placement: MemberPlacement,
    private readonly people: MemberPeople,
    private readonly transactions: MemberTransactions,
    private readonly grants: GrantRule,
    private readonly writer: MemberWriter,
    private readonly invitations: InvitationWriter,
  ) {}

  /** See `MembersService.create`. Whatever asks the host comes first: inside of the transaction there is SQL only. */
  async create(
    actor: Actor,
    input: CreateMember,
    joined?: EntityManager,
    along?: AlongWith,
  ): Promise<CreatedMember> {
    const ready = await this.ready(actor, input, joined);
    try {
      return createdMember(await this.attempt(actor, { ...ready, along }, joined));
    } catch (error) {
      if (!ready.identity || !isUniqueViolation(error)) throw error;
      // Perhaps the email got an identity while this one was being written: then it is as if it had had one before.
      const ownerId = await this.people.ownerOf(ready.email, joined);
      if (ownerId === null) throw error;
      return createdMember(
        await this.attempt(actor, { ...ready, identity: null, ownerId, along }, joined),
      );
    }
  }

  /**
   * Several users of one client, all of them or none, in one transaction: what that takes is paid once. None of them has a
   * password. Throws what `create` throws, of the first that is refused.
   */
  async createAll(
    actor: Actor,
    clientId: string,
    items: readonly { readonly input: CreateMember; readonly along: AlongWith }[],
  ): Promise<void> {
    const works: CreationWork[] = [];
    for (const { input, along } of items)
      works.push({ along, ...(await this.ready(actor, { ...input, clientId })) });
    await this.transactions.run(async (manager) => {
      const audience = { portalId: actor.portalId, clientId };
      const acting = await this.transactions.lock(manager, actor, audience);
      for (const work of works) await this.write(manager, actor, work, { audience, acting });
    });
  }

  /** What asks the host: the request completed, its scope and its person found. */
  private async ready(
    actor: Actor,
    input: CreateMember,
    joined?: EntityManager,
  ): Promise<ReadyMember> {
    const asked = newMember(actor, await this.placement.withEnds(actor, input, joined));
    const scope = await this.placement.acceptedScope(actor, asked, joined);
    return this.people.prepare({ ...asked, scope }, joined);
  }

  private attempt(actor: Actor, ready: CreationWork, joined?: EntityManager): Promise<MemberView> {
    return this.transactions.runAndShowCreated(
      actor,
      (manager) => this.within(manager, actor, ready),
      joined,
    );
  }

  /** The steps inside of the transaction, in the order in which they must come. */
  private async within(
    manager: EntityManager,
    actor: Actor,
    work: CreationWork,
  ): Promise<WrittenMember> {
    const audience = await this.placement.audienceOf(manager, actor, work);
    const acting = await this.transactions.lock(manager, actor, audience);
    return this.write(manager, actor, work, { audience, acting });
  }

  /** The rest of the steps, once the audience is locked. */
  private async write(
    manager: EntityManager,
    actor: Actor,
    { along, ...ready }: CreationWork,
    { audience, acting }: { readonly audience: Audience; readonly acting: Acting },
  ): Promise<WrittenMember> {
    const { portalId } = actor;
    assertMayCreate(acting, audience, ready);
    const recipient = { email: ready.email, ...audience };
    const known = await this.invitations.recipient(manager, actor, recipient);
    await assertNewcomer(manager, portalId, known);
    assertAllowedAddress(ready.email, known.domains);
    const context = { manager, portalId, acting };
    const accessUntil = this.placement.endOf(acting, ready);
    const setting = await this.grants.acceptedSetting(context, ready.role, ready.permissions);
    const scope = await this.placement.scopeOf(manager, actor, ready);
    await this.placement.assertAssignable(manager, actor, ready);
    const identityId = await this.people.write(manager, portalId, ready);
    const draft = { audience, setting, ...ready, accessUntil, scope, identityId };
    const writes = new Writes(manager);
    const member = this.writer.add(writes, actor, draft);
    // One that is let in at once has taken a seat by now; it needs no link.
    const invitation =
      isPending(member.status) && ready.invite
        ? await this.invitations.add(writes, actor, { member, content: ready, known })
        : null;
    along?.(writes, member);
    await writes.flush();
    await this.writer.assertSeated(manager, member);
    const { clients } = ready;
    return { member, scope, clients, invitation, clientName: known.clientName };
  }
}

function assertMayCreate(
  acting: Acting,
  { clientId }: Audience,
  { kind, role, permissions, accessUntil }: NewMember,
): void {
  const target = { kind, memberId: null, clientId };
  assertMay('create', acting, target);
  if (accessUntil !== null) assertMay('end', acting, target);
  assertNotRefused(invitingRefusal(acting, { role, mode: permissions.mode }), acting);
}
