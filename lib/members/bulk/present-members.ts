import { Inject, Injectable } from '@nestjs/common';
import { type DataSource, In } from 'typeorm';
import { ActingLoader } from '../../access/acting-loader.js';
import type { Actor } from '../../callers/actor.js';
import { CLIENTELE_DATA_SOURCE } from '../../config/tokens.js';
import { chunksOf } from '../../database/chunks.js';
import { groupBy } from '../../database/group-by.js';
import { OPEN, stateAt } from '../../domain/invitations/invitation-status.js';
import { refusal } from '../../domain/members/member-policy.js';
import { ClienteleError } from '../../errors/clientele.error.js';
import { CLOCK, type Clock } from '../../ports/clock.port.js';
import { InvitationEntity } from '../../schema/invitation.entity.js';
import { MemberClientEntity } from '../../schema/member-client.entity.js';
import { MemberEntity } from '../../schema/member.entity.js';
import { MemberScopeStore } from '../../scopes/member-scope-store.js';
import { AccessEnds } from '../access-ends.js';
import { InvitationResender } from '../invitation-resender.js';
import type { CreateMember } from '../member-inputs.js';
import { type BulkOutcome, type BulkPresent, outcomeOf } from './bulk-outcome.js';
import { differingFields, differingLetter, type PresentMember } from './differing-fields.js';

/** A row whose person is a member already. */
export interface PresentRow {
  readonly input: CreateMember;
  readonly outcome: BulkPresent;
}

/** Settles the rows of a bulk call that ask for somebody who is there already. */
@Injectable()
export class PresentMembers {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly actors: ActingLoader,
    private readonly scopes: MemberScopeStore,
    private readonly resender: InvitationResender,
    private readonly ends: AccessEnds,
  ) {}

  /**
   * What comes of each row: refused with `DIFFERS` when it asks for something else than what is there; `RESENT` for an
   * expired invitation, by the rules of sending again, unless the row asks for none; else as it was. Whom the actor may not read,
   * who is not in `readable`, stays as it was.
   */
  async settled(
    actor: Actor,
    rows: readonly PresentRow[],
    readable: ReadonlyMap<string, MemberEntity>,
  ): Promise<BulkOutcome[]> {
    const present = await this.withScope(actor, readable);
    const expired = await this.expired(actor, [...readable.keys()]);
    const outcomes: BulkOutcome[] = [];
    for (const { input, outcome } of rows) {
      const { memberId } = outcome;
      const member = present.get(memberId);
      const again = input.invite === false ? undefined : expired.get(memberId);
      const fields = [
        ...(member ? differingFields(await this.ends.accepted(actor, input), member) : []),
        ...(again ? differingLetter(actor, input, again) : []),
      ];
      if (fields.length > 0) {
        const details = { fields, memberId };
        outcomes.push(outcomeOf(new ClienteleError('DIFFERS', { details })));
        continue;
      }
      outcomes.push(again ? await this.resent(actor, outcome, again.id) : outcome);
    }
    return outcomes;
  }

  /** Those of the members that the actor may read, as it stands now, by their ids. */
  async readable(actor: Actor, ids: readonly string[]): Promise<Map<string, MemberEntity>> {
    const { manager } = this.dataSource;
    const { portalId } = actor;
    const found = new Map<string, MemberEntity>();
    if (ids.length === 0) return found;
    const acting =
      actor.kind === 'host' ? this.actors.asAdmin() : await this.actors.member(actor, manager);
    if (!acting) return found;
    for (const some of chunksOf([...new Set(ids)])) {
      const members = await manager.getRepository(MemberEntity).findBy({ portalId, id: In(some) });
      for (const member of members)
        if (!refusal('read', acting, { ...member, memberId: member.id }))
          found.set(member.id, member);
    }
    return found;
  }

  private async withScope(
    { portalId }: Actor,
    members: ReadonlyMap<string, MemberEntity>,
  ): Promise<Map<string, PresentMember>> {
    const present = new Map<string, PresentMember>();
    for (const some of chunksOf([...members.values()])) {
      const ids = some.map(({ id }) => id);
      const scope = await this.scopes.ofMembers(this.dataSource.manager, portalId, ids);
      const projects = groupBy(scope.projects, ({ memberId }) => memberId);
      const groups = groupBy(scope.groups, ({ memberId }) => memberId);
      const lists = await this.listsOf(portalId, some);
      for (const member of some)
        present.set(member.id, {
          member,
          projects: projects.get(member.id) ?? [],
          groups: groups.get(member.id) ?? [],
          clients: (lists.get(member.id) ?? []).map(({ clientId }) => clientId),
        });
    }
    return present;
  }

  /** The clients that staff among the members are assigned to, by member. */
  private async listsOf(
    portalId: string,
    members: readonly MemberEntity[],
  ): Promise<Map<string, MemberClientEntity[]>> {
    const assigned = members.filter(({ assignmentId }) => assignmentId !== null);
    if (assigned.length === 0) return new Map();
    const memberId = In(assigned.map(({ id }) => id));
    const rows = this.dataSource.getRepository(MemberClientEntity);
    return groupBy(await rows.findBy({ portalId, memberId }), (row) => row.memberId);
  }

  /** The expired invitations of these members, by member. */
  private async expired(
    { portalId }: Actor,
    memberIds: readonly string[],
  ): Promise<Map<string, InvitationEntity>> {
    const now = this.clock.now();
    const expired = new Map<string, InvitationEntity>();
    for (const some of chunksOf(memberIds)) {
      const open = await this.dataSource
        .getRepository(InvitationEntity)
        .findBy({ portalId, memberId: In(some), status: OPEN });
      for (const invitation of open)
        if (stateAt(invitation, now) === 'expired') expired.set(invitation.memberId, invitation);
    }
    return expired;
  }

  private async resent(
    actor: Actor,
    outcome: BulkPresent,
    invitationId: string,
  ): Promise<BulkOutcome> {
    try {
      await this.resender.resend(actor, invitationId);
      return { ...outcome, code: 'RESENT' };
    } catch (error) {
      return outcomeOf(error);
    }
  }
}
