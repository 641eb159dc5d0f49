import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { AccessService } from '../access/access.service.js';
import type { Actor } from '../callers/actor.js';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_DATA_SOURCE, CLIENTELE_SETTINGS } from '../config/tokens.js';
import type { Decision } from '../domain/access/decision.js';
import { memberEventData } from '../domain/events/member-event-data.js';
import type { StoredSet } from '../domain/permissions/permission-sets.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { EventRecorder } from '../events/event-recorder.js';
import { MemberFinder } from '../members/member-finder.js';
import { MemberWriter } from '../members/member-writer.js';
import { EscalationRule } from '../permissions/escalation-rule.js';
import {
  type MemberSetting,
  type PermissionInput,
  settingOf,
} from '../permissions/member-setting.js';
import { SettingResolver } from '../permissions/setting-resolver.js';
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

/** How a member's permissions are set. */
export interface SetPermissionsOptions {
  /** The version that was read; another one in the meantime is `STALE_VERSION`. */
  readonly version?: number | undefined;
  /** Whether the person is to be told. @default false */
  readonly notify?: boolean | undefined;
}

/** Reads and sets what single client users may do. */
@Injectable()
export class MemberPermissionsService {
  /** @internal */
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLIENTELE_SETTINGS) private readonly options: ClienteleSettings,
    private readonly access: AccessService,
    private readonly finder: MemberFinder,
    private readonly writer: MemberWriter,
    private readonly settings: SettingResolver,
    private readonly escalation: EscalationRule,
    private readonly events: EventRecorder,
  ) {}

  /** The member's permissions, portal-wide or for one project. Throws `NOT_FOUND` or `PERMISSION_DENIED`. */
  async get(
    actor: Actor,
    id: string,
    projectId: string | null = null,
  ): Promise<MemberPermissionsView> {
    const member = await this.finder.readable(actor, id);
    assertClientUser(member);
    return this.viewOf(member, projectId);
  }

  /**
   * Sets the member's portal-wide permissions, whole. Throws `UNKNOWN_PERMISSION`, `PERMISSION_ESCALATION`,
   * `PLAN_FORBIDS`, `SELF_CHANGE`, `STALE_VERSION`, `PERMISSION_DENIED` or `NOT_FOUND`.
   */
  async set(
    actor: Actor,
    id: string,
    input: PermissionInput,
    { version, notify }: SetPermissionsOptions = {},
    joined?: EntityManager,
  ): Promise<MemberPermissionsView> {
    const { portalId } = actor;
    const changed = await this.finder.change(
      {
        actor,
        id,
        actions: ['permissions'],
        version,
        work: async ({ manager, acting, member }) => {
          assertClientUser(member);
          const context = { manager, portalId, acting };
          const setting = await this.settings.resolve(context, input);
          await this.escalation.assertHeld(context, member.role, setting);
          const written = await this.writer.regrant(manager, actor, member, setting);
          await this.record(manager, actor, member, written, notify);
          return written;
        },
      },
      joined,
    );
    return this.viewOf(changed, null, joined);
  }

  /** Every layer's verdict on one key, for support. Throws `NOT_FOUND` or `PERMISSION_DENIED`. */
  async explain(
    actor: Actor,
    id: string,
    key: string,
    projectId: string | null = null,
  ): Promise<Decision> {
    await this.finder.readable(actor, id);
    return this.access.explain({ memberId: id, portalId: actor.portalId }, key, {
      project: projectId,
    });
  }

  private async record(
    manager: EntityManager,
    actor: Actor,
    before: MemberEntity,
    after: MemberEntity,
    notify: boolean | undefined,
  ): Promise<void> {
    await this.events.record(manager, actor, {
      type: 'member.permissions_changed',
      subject: { type: 'member', id: after.id },
      data: {
        ...memberEventData(after),
        projectId: null,
        change: { before: settingOf(before), after: settingOf(after) },
      },
      notify,
    });
  }

  /**
   * The view of a member that was found and may be shown.
   *
   * @internal
   */
  async viewOf(
    member: MemberEntity,
    projectId: string | null,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<MemberPermissionsView> {
    const { id, portalId, version } = member;
    const project =
      projectId === null
        ? null
        : await manager
            .getRepository(MemberProjectEntity)
            .findOneBy({ memberId: id, portalId, projectId, goneAt: 0 });
    const effective = await this.access.permissionsOnceActive(
      { memberId: id, portalId },
      { project: projectId },
      manager,
    );
    const { mode, profileId, permissions } = settingOf(member);
    return {
      mode,
      profileId,
      stored: project?.permissions ?? permissions,
      effective: Object.fromEntries(
        this.options.permissions.keys.map((key) => [key, effective.includes(key)]),
      ),
      customized: (project?.permissions ?? null) !== null,
      version,
    };
  }
}

/** Staff have no permissions of their own to set: they pass what limits client users. */
function assertClientUser({ kind }: MemberEntity): void {
  if (kind !== 'client') throw new ClienteleError('NOT_FOUND');
}
