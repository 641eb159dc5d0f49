import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { AccessService } from '../access/access.service.js';
import type { Actor } from '../callers/actor.js';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_DATA_SOURCE, CLIENTELE_SETTINGS } from '../config/tokens.js';
import { ownManager } from '../database/own-manager.js';
import type { Decision } from '../domain/access/decision.js';
import type { Catalogue } from '../domain/permissions/catalogue.js';
import type { StoredSet } from '../domain/permissions/permission-sets.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { MemberFinder } from '../members/member-finder.js';
import { type MemberSetting, settingOf } from '../permissions/member-setting.js';
import { MemberProjectEntity } from '../schema/member-project.entity.js';
import type { MemberEntity } from '../schema/member.entity.js';

/** A member's permissions: what was chosen, and what comes of it. */
export interface MemberPermissionsView {
  readonly mode: MemberSetting['mode'];
  readonly profileId: string | null;
  /** The member's own switches: its customization for the asked project, else those of mode `custom`; else null. */
  readonly stored: StoredSet | null;
  /** Every key of the catalogue and whether the member has it, all layers counted but its status. */
  readonly effective: Readonly<Record<string, boolean>>;
  /** Whether the asked project has a customization. */
  readonly customized: boolean;
  readonly version: number;
}

/** Reads what single client users may do. */
@Injectable()
export class MemberPermissionsReader {
  private readonly catalogue: Catalogue;

  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLIENTELE_SETTINGS) { permissions }: ClienteleSettings,
    private readonly access: AccessService,
    private readonly finder: MemberFinder,
  ) {
    this.catalogue = permissions;
  }

  /** See `MemberPermissionsService.get`. */
  async get(actor: Actor, id: string, projectId: string | null): Promise<MemberPermissionsView> {
    const member = await this.finder.readable(actor, id);
    assertClientUser(member);
    return this.viewOf(member, projectId);
  }

  /** See `MemberPermissionsService.explain`. */
  async explain(
    actor: Actor,
    id: string,
    key: string,
    projectId: string | null,
  ): Promise<Decision> {
    // Everybody learns why of itself: the layer that refuses is told to whoever asks for a permission, too.
    if (!isOneself(actor, id)) await this.finder.readable(actor, id);
    const member = { memberId: id, portalId: actor.portalId };
    return this.access.explain(member, key, { project: projectId });
  }

  /**
   * The view of a member that was found and may be shown, portal-wide or for one project. It asks ports, so it runs
   * after the transaction of a change, unless that is the host's: then its manager is given.
   */
  async viewOf(
    member: MemberEntity,
    projectId: string | null,
    joined?: EntityManager,
  ): Promise<MemberPermissionsView> {
    const manager = ownManager(this.dataSource, joined);
    const { id: memberId, portalId, version } = member;
    const project =
      projectId === null
        ? null
        : await manager
            .getRepository(MemberProjectEntity)
            .findOneBy({ memberId, portalId, projectId, goneAt: 0 });
    const who = { memberId, portalId };
    const asked = { project: projectId };
    const held = new Set<string>(await this.access.permissionsOnceActive(who, asked, manager));
    const { mode, profileId, permissions } = settingOf(member);
    return {
      mode,
      profileId,
      stored: project?.permissions ?? permissions,
      effective: Object.fromEntries(this.catalogue.keys.map((key) => [key, held.has(key)])),
      customized: (project?.permissions ?? null) !== null,
      version,
    };
  }
}

function isOneself(actor: Actor, id: string): boolean {
  return actor.kind !== 'host' && actor.memberId === id;
}

/** Throws `NOT_FOUND` for staff, who have no permissions of their own to set: they pass what limits client users. */
export function assertClientUser({ kind }: MemberEntity): void {
  if (kind !== 'client') throw new ClienteleError('NOT_FOUND');
}
