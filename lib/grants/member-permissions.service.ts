import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../callers/actor.js';
import type { Decision } from '../domain/access/decision.js';
import { type ChangingMember, MemberChanger } from '../members/member-changer.js';
import type { PermissionInput } from '../permissions/member-setting.js';
import type { MemberEntity } from '../schema/member.entity.js';
import {
  MemberPermissionsReader,
  type MemberPermissionsView,
} from './member-permissions-reader.js';
import { SettingWriter } from './setting-writer.js';

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
    private readonly reader: MemberPermissionsReader,
    private readonly changer: MemberChanger,
    private readonly settings: SettingWriter,
  ) {}

  /** The member's permissions, portal-wide or for one project. Throws `NOT_FOUND` or `PERMISSION_DENIED`. */
  get(actor: Actor, id: string, projectId: string | null = null): Promise<MemberPermissionsView> {
    return this.reader.get(actor, id, projectId);
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
    const work = (changing: ChangingMember): Promise<MemberEntity> =>
      this.settings.replace(actor, changing, input, notify);
    const actions = ['permissions'] as const;
    const changed = await this.changer.change({ actor, id, actions, version, work }, joined);
    return this.reader.viewOf(changed, null, joined);
  }

  /** Every layer's verdict on one key, for support, and for whoever asks about itself. Throws `NOT_FOUND` or `PERMISSION_DENIED`. */
  explain(
    actor: Actor,
    id: string,
    key: string,
    projectId: string | null = null,
  ): Promise<Decision> {
    return this.reader.explain(actor, id, key, projectId);
  }
}
