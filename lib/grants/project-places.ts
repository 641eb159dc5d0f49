import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '../callers/actor.js';
import { MembershipQuery } from '../callers/membership.query.js';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { idLists } from '../database/id-lists.js';
import { joinedManager } from '../database/own-manager.js';
import { readColumnsForUpdate } from '../database/read-for-update.js';
import type { StoredSet } from '../domain/permissions/permission-sets.js';
import { isStorable } from '../domain/text/is-storable.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { PROJECT_DIRECTORY, type ProjectDirectory } from '../ports/project-directory.port.js';
import { MemberProjectEntity } from '../schema/member-project.entity.js';
import { ProjectStandings } from '../scopes/project-standings.js';

const PLACE = ['memberId', 'permissions'] as const;

/** A member's place in a project: what is customized for it there, if anything is. */
export type Place = Pick<MemberProjectEntity, (typeof PLACE)[number]>;

/** The places of members in projects: which project is selected for whom, and what is customized there. */
@Injectable()
export class ProjectPlaces {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(PROJECT_DIRECTORY) private readonly projects: ProjectDirectory,
    private readonly memberships: MembershipQuery,
    private readonly scopes: ProjectStandings,
  ) {}

  /**
   * Throws `NOT_FOUND` unless the project is there for the actor: it exists in the portal and, for a client user,
   * is in its scope. Asks ports, so it runs before a transaction of the module.
   */
  async assertThere(actor: Actor, projectId: string, joined?: EntityManager): Promise<void> {
    if (!isStorable(projectId)) throw new ClienteleError('NOT_FOUND');
    const manager = joinedManager(this.dataSource, joined);
    if (actor.kind === 'client') return this.assertInScope(actor, projectId, manager);
    const found = await this.projects.findMany(actor.portalId, [projectId], manager);
    if (!found.some(({ id }) => id === projectId)) throw new ClienteleError('NOT_FOUND');
  }

  /**
   * The members' places in the project, locked; throws `NOT_ASSIGNED` naming those who have none. A selection that
   * is gone for good is no place any more, even when another project has its id by now.
   */
  async places(
    manager: EntityManager,
    portalId: string,
    projectId: string,
    memberIds: readonly string[],
  ): Promise<Map<string, Place>> {
    const places = new Map<string, Place>();
    for (const memberId of idLists(manager.connection, memberIds)) {
      const where = { portalId, projectId, memberId, goneAt: 0 };
      const rows = await readColumnsForUpdate(manager, MemberProjectEntity, PLACE, where);
      for (const row of rows) places.set(row.memberId, row);
    }
    const ids = memberIds.filter((id) => !places.has(id));
    if (ids.length > 0) throw new ClienteleError('NOT_ASSIGNED', { details: { ids } });
    return places;
  }

  /** Writes or removes the customization of members for one project, in a few statements however many they are. */
  async customize(
    manager: EntityManager,
    portalId: string,
    projectId: string,
    memberIds: readonly string[],
    permissions: StoredSet | null,
  ): Promise<void> {
    for (const memberId of idLists(manager.connection, memberIds)) {
      await manager
        .getRepository(MemberProjectEntity)
        .update({ portalId, projectId, memberId }, { permissions });
    }
  }

  /** Takes the project off the member's selection. */
  async leave(
    manager: EntityManager,
    { id: memberId, portalId }: { readonly id: string; readonly portalId: string },
    projectId: string,
  ): Promise<void> {
    await manager.getRepository(MemberProjectEntity).delete({ memberId, portalId, projectId });
  }

  private async assertInScope(
    { memberId, portalId }: Extract<Actor, { kind: 'client' | 'staff' }>,
    projectId: string,
    manager?: EntityManager,
  ): Promise<void> {
    const row = await this.memberships.ofMember({ memberId, portalId }, { projectId }, manager);
    const standing = row && (await this.scopes.standingOf(row, projectId, manager));
    if (standing !== 'inside') throw new ClienteleError('NOT_FOUND');
  }
}
