import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { FactsFactory } from '../access/facts-factory.js';
import { audienceKey } from '../callers/audience.js';
import { MembershipQuery } from '../callers/membership.query.js';
import { isUsableSql } from '../callers/usable-sql.js';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import { allows } from '../domain/access/decision.js';
import { ADMIN, type MemberKind } from '../domain/members/member-role.js';
import type { BuiltInPermission } from '../domain/permissions/built-in-permissions.js';
import type { RequestKind } from '../domain/requests/request-kind.js';
import { type Decider, TOLD_MOST } from '../domain/requests/decider.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { MemberClientEntity } from '../schema/member-client.entity.js';
import { MemberEntity } from '../schema/member.entity.js';

/** What a client user needs to answer its colleagues. */
const ANSWERS: BuiltInPermission = 'users.edit';

/** As many of a client's admins are looked at. */
const ADMINS_MOST = 100;

/** A request, as far as it decides who may answer it. */
export interface Answerable {
  readonly portalId: string;
  readonly clientId: string;
  /** Who asks: nobody answers their own. */
  readonly memberId: string;
  readonly kind: RequestKind;
}

/** Finds those who may answer a request, of whom each can log in now. */
@Injectable()
export class RequestDeciders {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CLIENTELE_SETTINGS) private readonly settings: ClienteleSettings,
    private readonly memberships: MembershipQuery,
    private readonly facts: FactsFactory,
  ) {}

  /**
   * At most ten, the nearest first: of the client those with `users.edit`, if a permission is asked for; staff assigned to the
   * client; the other admins of the staff, then other staff to whom all clients are open. Of equals, who is there longest.
   */
  async of(manager: EntityManager, request: Answerable): Promise<readonly Decider[]> {
    const colleagues = request.kind === 'permission' ? await this.colleagues(manager, request) : [];
    const staff = await this.staff(manager, request);
    return [...colleagues, ...staff].slice(0, TOLD_MOST);
  }

  private async colleagues(
    manager: EntityManager,
    { portalId, clientId, memberId }: Answerable,
  ): Promise<Decider[]> {
    const admins = await this.usable(manager, { portalId, clientId })
      .andWhere('m.role = :admin AND m.id <> :memberId', { admin: ADMIN, memberId })
      .orderBy('m.createdAt')
      .addOrderBy('m.id')
      .limit(ADMINS_MOST)
      .getRawMany<Omit<Decider, 'kind'>>();
    const memberIds = admins.map(({ id }) => id);
    const rows = await this.memberships.ofMembers({ portalId, memberIds }, manager);
    const index = this.settings.permissions.indexOf(ANSWERS);
    const answering = new Set(
      rows
        .filter((row) => allows(this.facts.factsOf(row, 'unasked'), index))
        .map((row) => row.memberId),
    );
    return ofKind(
      'client',
      admins.filter(({ id }) => answering.has(id)),
    );
  }

  private async staff(
    manager: EntityManager,
    { portalId, clientId }: Answerable,
  ): Promise<Decider[]> {
    const query = this.usable(manager, { portalId, clientId: null });
    const assigned = query
      .subQuery()
      .select('1')
      .from(MemberClientEntity, 'l')
      .where('l.memberId = m.id AND l.portalId = m.portalId AND l.clientId = :assignedTo')
      .getQuery();
    // A list counts for staff of role `staff` only.
    const isAssigned = `(m.role <> :admin AND m.assignmentId IS NOT NULL AND EXISTS ${assigned})`;
    const staff = await query
      .andWhere(`(m.role = :admin OR m.assignmentId IS NULL OR ${isAssigned})`)
      .setParameters({ ...query.getParameters(), admin: ADMIN, assignedTo: clientId })
      .orderBy(`CASE WHEN ${isAssigned} THEN 0 WHEN m.role = :admin THEN 1 ELSE 2 END`)
      .addOrderBy('m.createdAt')
      .addOrderBy('m.id')
      .limit(TOLD_MOST)
      .getRawMany<Omit<Decider, 'kind'>>();
    return ofKind('staff', staff);
  }

  private usable(
    manager: EntityManager,
    { portalId, clientId }: { readonly portalId: string; readonly clientId: string | null },
  ): SelectQueryBuilder<MemberEntity> {
    const query = manager
      .createQueryBuilder(MemberEntity, 'm')
      .select('m.id', 'id')
      .addSelect('m.email', 'email')
      .addSelect('m.name', 'name')
      .where('m.portalId = :portalId AND m.audience = :audience', {
        portalId,
        audience: audienceKey({ clientId }),
      });
    return query.andWhere(isUsableSql(query, 'm', this.clock.now()));
  }
}

function ofKind(kind: MemberKind, members: readonly Omit<Decider, 'kind'>[]): Decider[] {
  return members.map((member) => ({ ...member, kind }));
}
