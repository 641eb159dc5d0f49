import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { chunksOf } from '../database/chunks.js';
import { MemberGroupEntity } from './member-group.entity.js';
import { MemberProjectEntity } from './member-project.entity.js';
import type { ScopeChoice } from './scope.resolver.js';

/** A member by its id and portal. */
export interface MemberKey {
  readonly id: string;
  readonly portalId: string;
}

/** Writes and reads which projects and groups are chosen for members. */
@Injectable()
export class MemberScopeStore {
  /** Stores the scope of a new member. */
  async insert(manager: EntityManager, member: MemberKey, scope: ScopeChoice): Promise<void> {
    const key = { memberId: member.id, portalId: member.portalId };
    const projects = scope.projects.map(({ id, rate }) => ({
      ...key,
      projectId: id,
      rate: rate ?? null,
      permissions: null,
    }));
    const groups = scope.groups.map((groupId) => ({ ...key, groupId }));
    for (const some of chunksOf(projects))
      await manager.getRepository(MemberProjectEntity).insert(some);
    for (const some of chunksOf(groups))
      await manager.getRepository(MemberGroupEntity).insert(some);
  }

  /** The chosen projects and groups of one member, without rates: what a client user may pass on. */
  async copyOf(manager: EntityManager, { id, portalId }: MemberKey): Promise<ScopeChoice> {
    const { projects, groups } = await this.ofMembers(manager, portalId, [id]);
    return {
      projects: projects.map(({ projectId }) => ({ id: projectId })),
      groups: groups.map(({ groupId }) => groupId),
    };
  }

  /** Every chosen project and group of these members. */
  async ofMembers(manager: EntityManager, portalId: string, memberIds: readonly string[]) {
    const where = { portalId, memberId: In([...memberIds]) };
    return {
      projects: await manager
        .getRepository(MemberProjectEntity)
        .find({ where, order: { projectId: 'ASC' } }),
      groups: await manager
        .getRepository(MemberGroupEntity)
        .find({ where, order: { groupId: 'ASC' } }),
    };
  }
}
