import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { isoTimeOrNull } from '../database/iso-time.js';
import { readForUpdate } from '../database/read-for-update.js';
import { Writes } from '../database/writes.js';
import { acceptedMoment } from '../domain/members/access-end.js';
import type { ScopeChoice } from '../domain/scopes/scope-choice.js';
import { MemberGroupEntity } from '../schema/member-group.entity.js';
import { MemberProjectEntity } from '../schema/member-project.entity.js';
import type { MemberEntity } from '../schema/member.entity.js';

/** A scope to be stored. Only a copy can have parts that are gone for good, and keeps when they went, by their ids. */
export interface StoredScope extends ScopeChoice {
  readonly goneAt?: {
    readonly projects: ReadonlyMap<string, number>;
    readonly groups: ReadonlyMap<string, number>;
  };
}

/** Writes and reads which projects and groups are chosen for members. */
@Injectable()
export class MemberScopeStore {
  /** Stores what is selected for a member besides what is. */
  async insert(
    manager: EntityManager,
    member: Pick<MemberEntity, 'id' | 'portalId'>,
    scope: StoredScope,
  ): Promise<void> {
    const writes = new Writes(manager);
    this.add(writes, member, scope);
    await writes.flush();
  }

  /** Has the same stored along with what else the transaction writes. */
  add(
    writes: Writes,
    { id: memberId, portalId }: Pick<MemberEntity, 'id' | 'portalId'>,
    { projects, groups, goneAt }: StoredScope,
  ): void {
    writes.insert(
      MemberProjectEntity,
      ...projects.map(({ id: projectId, rate = null, until }) => ({
        memberId,
        portalId,
        projectId,
        rate,
        permissions: null,
        until: acceptedMoment(until),
        goneAt: goneAt?.projects.get(projectId) ?? 0,
      })),
    );
    writes.insert(
      MemberGroupEntity,
      ...groups.map((groupId) => ({
        memberId,
        portalId,
        groupId,
        goneAt: goneAt?.groups.get(groupId) ?? 0,
      })),
    );
  }

  /** The chosen projects and groups of one member, with their ends and without rates: what a client user may pass on. */
  async copyOf(
    manager: EntityManager,
    member: Pick<MemberEntity, 'id' | 'portalId'>,
  ): Promise<StoredScope> {
    const { projects, groups } = await this.current(manager, member);
    return {
      projects: projects.map(({ projectId, until }) => ({
        id: projectId,
        until: isoTimeOrNull(until),
      })),
      groups: groups.map(({ groupId }) => groupId),
      goneAt: {
        projects: new Map(projects.map(({ projectId, goneAt }) => [projectId, goneAt])),
        groups: new Map(groups.map(({ groupId, goneAt }) => [groupId, goneAt])),
      },
    };
  }

  /** The chosen projects and groups of one member as they are now, locked until the transaction ends. */
  async current(
    manager: EntityManager,
    { id: memberId, portalId }: Pick<MemberEntity, 'id' | 'portalId'>,
  ) {
    const where = { memberId, portalId };
    const projects = await readForUpdate(manager, MemberProjectEntity, where);
    const groups = await readForUpdate(manager, MemberGroupEntity, where);
    return {
      projects: sortedBy(projects, ({ projectId }) => projectId),
      groups: sortedBy(groups, ({ groupId }) => groupId),
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

/** In the order in which databases compare bytes. */
function sortedBy<T>(rows: readonly T[], key: (row: T) => string): T[] {
  return [...rows].sort((a, b) => Buffer.compare(Buffer.from(key(a)), Buffer.from(key(b))));
}
