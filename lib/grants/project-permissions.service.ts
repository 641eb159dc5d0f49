import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../callers/actor.js';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import type { Catalogue } from '../domain/permissions/catalogue.js';
import type { StoredSet } from '../domain/permissions/permission-sets.js';
import { type ChangingMember, MemberChanger } from '../members/member-changer.js';
import { acceptedSet } from '../permissions/accepted-set.js';
import type { MemberEntity } from '../schema/member.entity.js';
import { CustomizationWriter } from './customization-writer.js';
import {
  MemberPermissionsReader,
  type MemberPermissionsView,
} from './member-permissions-reader.js';
import { ProjectPlaces } from './project-places.js';

/** One member in one project. */
export interface ProjectMemberRef {
  readonly projectId: string;
  readonly memberId: string;
}

/** What a member may do in a project instead of portal-wide: a whole set. */
export interface Customization {
  readonly permissions: Readonly<Record<string, boolean>>;
  /** The version of the member that was read; another one in the meantime is `STALE_VERSION`. */
  readonly version?: number | undefined;
  /** Whether the person is to be told. @default false */
  readonly notify?: boolean | undefined;
}

/** How a customization is taken away. */
export type RemoveCustomization = Pick<Customization, 'notify'>;

/** Customizes what single client users may do in single projects. */
@Injectable()
export class ProjectPermissionsService {
  private readonly catalogue: Catalogue;

  /** @internal */
  constructor(
    @Inject(CLIENTELE_SETTINGS) { permissions }: ClienteleSettings,
    private readonly changer: MemberChanger,
    private readonly places: ProjectPlaces,
    private readonly customizations: CustomizationWriter,
    private readonly reader: MemberPermissionsReader,
  ) {
    this.catalogue = permissions;
  }

  /**
   * Gives the member a set of its own for the project, in place of an earlier one. Throws `NOT_FOUND`,
   * `NOT_ASSIGNED`, `UNKNOWN_PERMISSION`, `PLAN_FORBIDS`, `PERMISSION_ESCALATION`, `SELF_CHANGE`,
   * `PERMISSION_DENIED` or `STALE_VERSION`.
   */
  async customize(
    actor: Actor,
    ref: ProjectMemberRef,
    { permissions, version, notify }: Customization,
    joined?: EntityManager,
  ): Promise<MemberPermissionsView> {
    const stored = acceptedSet(this.catalogue, permissions);
    const changed = await this.replace(actor, ref, { stored, version, notify }, joined);
    // After the transaction: what is in effect takes a question to a port.
    return this.reader.viewOf(changed, ref.projectId, joined);
  }

  /** Takes the set away: what is chosen portal-wide counts again. Throws what `customize` throws, but `PLAN_FORBIDS`. */
  async removeCustomization(
    actor: Actor,
    ref: ProjectMemberRef,
    { notify }: RemoveCustomization = {},
    joined?: EntityManager,
  ): Promise<void> {
    await this.replace(actor, ref, { stored: null, notify }, joined);
  }

  private async replace(
    actor: Actor,
    { projectId, memberId }: ProjectMemberRef,
    {
      version,
      ...given
    }: Omit<Customization, 'permissions'> & { readonly stored: StoredSet | null },
    joined: EntityManager | undefined,
  ): Promise<MemberEntity> {
    await this.places.assertThere(actor, projectId, joined);
    const work = (changing: ChangingMember) =>
      this.customizations.replace(actor, changing, { projectId, ...given });
    const actions = ['permissions'] as const;
    return this.changer.change({ actor, id: memberId, actions, version, work }, joined);
  }
}
