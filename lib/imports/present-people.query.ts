import { Inject, Injectable } from '@nestjs/common';
import { type DataSource, type EntityManager, In } from 'typeorm';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { groupBy } from '../database/group-by.js';
import type { PresentPerson } from '../domain/imports/person-change.js';
import { MEMBER_KINDS, MEMBER_ROLES } from '../domain/members/member-role.js';
import { MEMBER_STATUSES } from '../domain/members/member-status.js';
import { MemberEntity } from '../schema/member.entity.js';
import { MemberScopeStore } from '../scopes/member-scope-store.js';

/** A membership that an email has. */
export type PresentMember = PresentPerson & Pick<MemberEntity, 'audience' | 'clientId' | 'email'>;

/** Reads who of a file is a member already. */
@Injectable()
export class PresentPeopleQuery {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    private readonly scopes: MemberScopeStore,
  ) {}

  /** Every membership of these emails in the portal, with what is selected for it, by email. */
  async byEmail(
    portalId: string,
    emails: readonly string[],
  ): Promise<Map<string, PresentMember[]>> {
    const { manager } = this.dataSource;
    const members = await this.members(manager, portalId, [...new Set(emails)]);
    if (members.length === 0) return new Map();
    const ids = members.map(({ id }) => id);
    const scope = await this.scopes.ofMembers(manager, portalId, ids);
    const projects = groupBy(scope.projects, ({ memberId }) => memberId);
    const groups = groupBy(scope.groups, ({ memberId }) => memberId);
    const present = members.map(({ id: memberId, ...member }) => ({
      memberId,
      projects: new Map(
        (projects.get(memberId) ?? []).map(({ projectId, rate, until }) => [
          projectId,
          { rate, until },
        ]),
      ),
      groups: new Set((groups.get(memberId) ?? []).map(({ groupId }) => groupId)),
      ...member,
    }));
    return groupBy(present, ({ email }) => email);
  }

  /** Every kind, role and status is named, so that the index which begins with them finds the emails. */
  private members(
    manager: EntityManager,
    portalId: string,
    emails: readonly string[],
  ): Promise<MemberEntity[]> {
    return manager.getRepository(MemberEntity).find({
      where: {
        portalId,
        kind: In([...MEMBER_KINDS]),
        role: In([...MEMBER_ROLES]),
        status: In([...MEMBER_STATUSES]),
        email: In([...emails]),
      },
      select: {
        id: true,
        version: true,
        kind: true,
        clientId: true,
        audience: true,
        email: true,
        name: true,
        role: true,
        portalRate: true,
        accessUntil: true,
        mode: true,
        profileId: true,
      },
    });
  }
}
