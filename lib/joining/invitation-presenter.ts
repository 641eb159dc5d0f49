import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { AccessService } from '../access/access.service.js';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { isoTime } from '../database/iso-time.js';
import { joinedManager } from '../database/own-manager.js';
import type { MemberKind, MemberRole } from '../domain/members/member-role.js';
import type { InvitedMember } from '../invitations/invitation-finder.js';
import { GROUP_DIRECTORY, type GroupDirectory } from '../ports/group-directory.port.js';
import { PROJECT_DIRECTORY, type ProjectDirectory } from '../ports/project-directory.port.js';
import { ClientEntity } from '../schema/client.entity.js';
import type { InvitationEntity } from '../schema/invitation.entity.js';
import { MemberEntity } from '../schema/member.entity.js';
import { PortalEntity } from '../schema/portal.entity.js';
import { MemberScopeStore } from '../scopes/member-scope-store.js';

/** A thing of the portal as an invited person sees it. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What an invitation promises, as things stand. */
export interface PromisedMembership {
  readonly email: string;
  readonly name: string;
  readonly kind: MemberKind;
  readonly role: MemberRole;
  readonly portal: { readonly key: string; readonly name: string };
  readonly client: Named | null;
  /** Who sent it; null if the host did. */
  readonly inviter: { readonly name: string } | null;
  readonly message: string | null;
  /** The projects and groups it opens. */
  readonly projects: readonly Named[];
  readonly groups: readonly Named[];
  /** The permissions it gives as things stand. */
  readonly permissions: readonly string[];
  readonly expiresAt: string;
}

/** Shows what invitations promise. It asks the directories: never inside a transaction of the module. */
@Injectable()
export class InvitationPresenter {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(PROJECT_DIRECTORY) private readonly projects: ProjectDirectory,
    @Inject(GROUP_DIRECTORY) private readonly groups: GroupDirectory,
    private readonly scopes: MemberScopeStore,
    private readonly access: AccessService,
  ) {}

  /** The membership that accepting the invitation gives. */
  async promised({ invitation, member }: InvitedMember): Promise<PromisedMembership> {
    const { portalId } = invitation;
    const client = await this.clientOf(invitation);
    return {
      email: invitation.email,
      name: member.name,
      kind: member.kind,
      role: member.role,
      ...(await this.senders(invitation)),
      client: client && named(client),
      message: invitation.message,
      ...(await this.scopeOf(member, client)),
      permissions: await this.access.permissionsOnceActive({ memberId: member.id, portalId }),
      expiresAt: isoTime(invitation.expiresAt),
    };
  }

  private async clientOf({ portalId, clientId: id }: InvitationEntity) {
    const rows = this.dataSource.getRepository(ClientEntity);
    return id === null ? null : rows.findOneBy({ id, portalId });
  }

  private async senders({ portalId, inviterId }: InvitationEntity) {
    const { manager } = this.dataSource;
    const portal = await manager.getRepository(PortalEntity).findOneByOrFail({ id: portalId });
    const inviter =
      inviterId === null
        ? null
        : await manager.getRepository(MemberEntity).findOneBy({ id: inviterId, portalId });
    return {
      portal: { key: portal.key, name: portal.name },
      inviter: inviter && { name: inviter.name },
    };
  }

  /** What has no effect is left out: what is gone for good, and a project outside those the client is bound to. */
  private async scopeOf({ id, portalId }: MemberEntity, client: ClientEntity | null) {
    const chosen = await this.scopes.ofMembers(this.dataSource.manager, portalId, [id]);
    const joined = joinedManager(this.dataSource);
    const boundTo = client?.projects ?? null;
    const projectIds = chosen.projects
      .filter(({ projectId, goneAt }) => goneAt === 0 && (boundTo?.includes(projectId) ?? true))
      .map(({ projectId }) => projectId);
    const groupIds = chosen.groups.filter(({ goneAt }) => goneAt === 0).map((row) => row.groupId);
    const projects =
      projectIds.length > 0 ? await this.projects.findMany(portalId, projectIds, joined) : [];
    const groups =
      groupIds.length > 0 ? await this.groups.findMany(portalId, groupIds, joined) : [];
    return { projects: projects.map(named), groups: groups.map(named) };
  }
}

function named({ id, name }: Named): Named {
  return { id, name };
}
