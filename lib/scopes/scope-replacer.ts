import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { chunksOf } from '../database/chunks.js';
import { groupBy } from '../database/group-by.js';
import { readForUpdate } from '../database/read-for-update.js';
import type { ScopeData } from '../domain/events/event-data.js';
import { projectData } from '../domain/events/member-event-data.js';
import { acceptedMoment } from '../domain/members/access-end.js';
import { type KnownScope } from '../domain/scopes/known-scope.js';
import type { ProjectChoice } from '../domain/scopes/scope-choice.js';
import { MemberGroupEntity } from '../schema/member-group.entity.js';
import { MemberProjectEntity } from '../schema/member-project.entity.js';
import type { MemberEntity } from '../schema/member.entity.js';
import { assertKnownGroups, assertKnownProjects } from './assert-known.js';
import { MemberScopeStore } from './member-scope-store.js';

/** A new selection; what is left out stays as it is. */
export interface ScopeChange {
  readonly projects?: readonly ProjectChoice[] | undefined;
  readonly groups?: readonly string[] | undefined;
}

/** Replaces a member's selected projects and groups. */
@Injectable()
export class ScopeReplacer {
  constructor(private readonly store: MemberScopeStore) {}

  /**
   * Writes the new selection and answers the scope before and after. What was selected before may stay though the
   * host has deleted it; a rate or an end that is not given stays; a project left out takes its rate, its end and its
   * customization along.
   * Throws `UNKNOWN_PROJECT`, `UNKNOWN_GROUP` or `RATE_NOT_APPLICABLE`.
   */
  async replace(
    manager: EntityManager,
    member: Pick<MemberEntity, 'id' | 'portalId'>,
    change: ScopeChange,
    known: KnownScope,
  ): Promise<{ before: ScopeData; after: ScopeData }> {
    const before = await this.scopeOf(manager, member);
    if (change.projects) await this.replaceProjects(manager, member, change.projects, known);
    if (change.groups) await this.replaceGroups(manager, member, change.groups, known);
    return { before, after: await this.scopeOf(manager, member) };
  }

  private async replaceProjects(
    manager: EntityManager,
    { id: memberId, portalId }: Pick<MemberEntity, 'id' | 'portalId'>,
    chosen: readonly ProjectChoice[],
    { projects: known }: KnownScope,
  ): Promise<void> {
    const rows = manager.getRepository(MemberProjectEntity);
    const present = await readForUpdate(manager, MemberProjectEntity, { memberId, portalId });
    const old = new Map(present.map(({ projectId, rate }) => [projectId, rate]));
    const wanted = new Map(chosen.map((project) => [project.id, project]));
    // A project gone for good is none of those known, whatever has its id now.
    const gone = new Set(
      present.filter(({ goneAt }) => goneAt > 0).map(({ projectId }) => projectId),
    );
    const there = new Map([...known].filter(([id]) => !gone.has(id)));
    assertKnownProjects([...wanted.values()], there, old);
    for (const some of chunksOf([...old.keys()].filter((id) => !wanted.has(id)))) {
      await rows.delete({ memberId, portalId, projectId: In(some) });
    }
    const added = [...wanted.values()].filter(({ id }) => !old.has(id));
    await this.store.insert(manager, { id: memberId, portalId }, { projects: added, groups: [] });
    const rerated = [...wanted.values()].filter(
      ({ id, rate }) => old.has(id) && rate !== undefined && rate !== old.get(id),
    );
    for (const [rate = null, projects] of groupBy(rerated, (project) => project.rate)) {
      for (const some of chunksOf(projects.map(({ id }) => id))) {
        await rows.update({ memberId, portalId, projectId: In(some) }, { rate });
      }
    }
    await this.replaceEnds(manager, { id: memberId, portalId }, present, wanted);
  }

  private async replaceEnds(
    manager: EntityManager,
    { id: memberId, portalId }: Pick<MemberEntity, 'id' | 'portalId'>,
    present: readonly MemberProjectEntity[],
    wanted: ReadonlyMap<string, ProjectChoice>,
  ): Promise<void> {
    const moved = present.flatMap(({ projectId, until: before }) => {
      const end = wanted.get(projectId)?.until;
      const until = acceptedMoment(end);
      return end === undefined || until === before ? [] : [{ projectId, until }];
    });
    for (const [until, projects] of groupBy(moved, (project) => project.until)) {
      for (const some of chunksOf(projects.map(({ projectId }) => projectId))) {
        await manager
          .getRepository(MemberProjectEntity)
          .update({ memberId, portalId, projectId: In(some) }, { until });
      }
    }
  }

  private async replaceGroups(
    manager: EntityManager,
    { id: memberId, portalId }: Pick<MemberEntity, 'id' | 'portalId'>,
    chosen: readonly string[],
    { groups: known }: KnownScope,
  ): Promise<void> {
    const present = await readForUpdate(manager, MemberGroupEntity, { memberId, portalId });
    const old = new Set(present.map(({ groupId }) => groupId));
    const wanted = new Set(chosen);
    assertKnownGroups([...wanted], known, old);
    for (const some of chunksOf([...old].filter((id) => !wanted.has(id)))) {
      await manager
        .getRepository(MemberGroupEntity)
        .delete({ memberId, portalId, groupId: In(some) });
    }
    const added = [...wanted].filter((id) => !old.has(id));
    await this.store.insert(manager, { id: memberId, portalId }, { projects: [], groups: added });
  }

  /** The member's scope as it is now, as events tell it. */
  async scopeOf(
    manager: EntityManager,
    member: Pick<MemberEntity, 'id' | 'portalId'>,
  ): Promise<ScopeData> {
    const { projects, groups } = await this.store.current(manager, member);
    return {
      projects: projects.map(({ projectId: id, rate, until }) => projectData({ id, rate, until })),
      groups: groups.map(({ groupId }) => groupId),
    };
  }
}
