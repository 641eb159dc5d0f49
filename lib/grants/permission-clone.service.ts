import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ActingLoader } from '../access/acting-loader.js';
import { assertMay } from '../access/assert-may.js';
import type { Actor } from '../callers/actor.js';
import { lockAudience } from '../callers/audience.js';
import { idLists } from '../database/id-lists.js';
import { readColumnsForUpdate } from '../database/read-for-update.js';
import { TransactionRunner } from '../database/transaction-runner.js';
import type { Acting } from '../domain/access/acting.js';
import { memberEventData } from '../domain/events/member-event-data.js';
import { isVisible } from '../domain/members/member-policy.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { EventRecorder } from '../events/event-recorder.js';
import { MemberWriter } from '../members/member-writer.js';
import type { Grant } from '../permissions/escalation-rule.js';
import { GrantRule } from '../permissions/grant-rule.js';
import { customSetting, type MemberSetting, settingOf } from '../permissions/member-setting.js';
import { MemberEntity } from '../schema/member.entity.js';
import { ProjectPlaces } from './project-places.js';

/** Whose permissions to copy, and to whom. */
export interface ClonePermissions {
  readonly fromMemberId: string;
  /** Up to 10,000 client users, pending and deactivated ones too; named twice counts once. */
  readonly toMemberIds: readonly string[];
  /** Whether they are to be told. @default false */
  readonly notify?: boolean | undefined;
}

/** How a clone went. */
export interface CloneResult {
  /** How many members have the copied permissions now. */
  readonly count: number;
}

/** What a clone asks about a member. */
const PARTY = [
  'id',
  'kind',
  'clientId',
  'role',
  'email',
  'name',
  'mode',
  'profileId',
  'permissions',
] as const;

type Party = Pick<MemberEntity, (typeof PARTY)[number]>;

/** A member with other permissions than before, for one project or, when that is null, portal-wide. */
interface Regranted {
  readonly member: Party;
  readonly projectId: string | null;
  readonly before: MemberSetting | null;
}

/** What the members have now, and whose it was. */
interface Copy extends Pick<ClonePermissions, 'notify'> {
  readonly source: Party;
  readonly setting: MemberSetting;
}

/** Copies one client user's permissions to many: all of them, or none when one is refused. */
@Injectable()
export class PermissionCloneService {
  /** @internal */
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly actors: ActingLoader,
    private readonly grants: GrantRule,
    private readonly projects: ProjectPlaces,
    private readonly writer: MemberWriter,
    private readonly events: EventRecorder,
  ) {}

  /**
   * Copies the portal-wide setting as it is now; later changes of the source do not follow. Throws `NOT_FOUND`
   * naming the members that are no client users there for the actor, `SELF_CHANGE`, `PERMISSION_DENIED`,
   * `PERMISSION_ESCALATION` or `PLAN_FORBIDS`.
   */
  clone(actor: Actor, input: ClonePermissions, joined?: EntityManager): Promise<CloneResult> {
    return this.transactions.run(async (manager) => {
      const { acting, source, targets } = await this.parties(manager, actor, input);
      const context = { manager, portalId: actor.portalId, acting };
      const setting = settingOf(source);
      await this.grants.assertMayGive(context, setting, targets.map(grantOf));
      await this.writer.regrantAll(manager, actor, targets, setting);
      await this.record(
        manager,
        actor,
        targets.map((member) => ({ member, projectId: null, before: settingOf(member) })),
        { source, setting, notify: input.notify },
      );
      return { count: targets.length };
    }, joined);
  }

  /**
   * Copies the source's customization for one project to others of that project. Throws `NOT_ASSIGNED` naming those
   * the project is not selected for, `NOT_CUSTOMIZED`, and what `clone` throws.
   */
  async cloneForProject(
    actor: Actor,
    projectId: string,
    input: ClonePermissions,
    joined?: EntityManager,
  ): Promise<CloneResult> {
    await this.projects.assertThere(actor, projectId, joined);
    return this.transactions.run(async (manager) => {
      const { portalId } = actor;
      const { acting, source, targets } = await this.parties(manager, actor, input);
      const ids = targets.map(({ id }) => id);
      const places = await this.projects.places(manager, portalId, projectId, [
        ...new Set([source.id, ...ids]),
      ]);
      const permissions = places.get(source.id)?.permissions ?? null;
      if (permissions === null) throw new ClienteleError('NOT_CUSTOMIZED');
      const setting = customSetting(permissions);
      const customized = ({ id }: Party): Pick<Grant, 'setting'> | null => {
        const old = places.get(id)?.permissions ?? null;
        return old && { setting: customSetting(old) };
      };
      await this.grants.assertMayGive(
        { manager, portalId, acting },
        setting,
        targets.map((member) => ({ ...grantOf(member), ...customized(member) })),
      );
      await this.projects.customize(manager, portalId, projectId, ids, permissions);
      await this.writer.regrantAll(manager, actor, targets, {});
      const regranted = targets.map((member) => ({
        member,
        projectId,
        before: customized(member)?.setting ?? null,
      }));
      await this.record(manager, actor, regranted, { source, setting, notify: input.notify });
      return { count: targets.length };
    }, joined);
  }

  private async parties(
    manager: EntityManager,
    actor: Actor,
    { fromMemberId, toMemberIds }: ClonePermissions,
  ): Promise<{ acting: Acting; source: Party; targets: Party[] }> {
    // As every change by a client user does: what it holds stays as it is until the end.
    if (actor.kind === 'client') await lockAudience(manager, actor);
    // Rows are locked in the order of their ids, so that two clones wait for each other instead of deadlocking.
    const wanted = [...new Set(toMemberIds)].sort();
    const found = new Map<string, Party>();
    const all = [...new Set([fromMemberId, ...wanted])].sort();
    for (const id of idLists(manager.connection, all)) {
      const where = { id, portalId: actor.portalId, kind: 'client' as const };
      const rows = await readColumnsForUpdate(manager, MemberEntity, PARTY, where);
      for (const row of rows) found.set(row.id, row);
    }
    const acting = await this.actors.load(actor, manager);
    const source = this.visible(acting, found, fromMemberId, 'fromMemberId');
    const targets = wanted.map((id) => this.visible(acting, found, id, 'toMemberIds'));
    for (const target of targets)
      assertMay('permissions', acting, { ...target, memberId: target.id });
    return { acting, source, targets };
  }

  private visible(
    acting: Acting,
    found: ReadonlyMap<string, Party>,
    id: string,
    field: string,
  ): Party {
    const member = found.get(id);
    if (!member || !isVisible(acting, { ...member, memberId: id })) {
      throw new ClienteleError('NOT_FOUND', { details: { field, id } });
    }
    return member;
  }

  private async record(
    manager: EntityManager,
    actor: Actor,
    regranted: readonly Regranted[],
    { source, setting: after, notify }: Copy,
  ): Promise<void> {
    const { id: fromMemberId } = source;
    const drafts = regranted.map(({ member, projectId, before }) => ({
      type: 'member.permissions_changed' as const,
      subject: { type: 'member' as const, id: member.id },
      data: { ...memberEventData(member), projectId, fromMemberId, change: { before, after } },
      notify,
    }));
    await this.events.recordAll(manager, actor, drafts);
  }
}

function grantOf(member: Party): Grant {
  return { role: member.role, setting: settingOf(member) };
}
