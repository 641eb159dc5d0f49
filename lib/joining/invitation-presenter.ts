import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { AccessService } from '../access/access.service.js';
import type { MembershipPortal } from '../callers/membership-choice.js';
import type { MembershipRow } from '../callers/membership-row.js';
import { MembershipQuery } from '../callers/membership.query.js';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_DATA_SOURCE, CLIENTELE_SETTINGS } from '../config/tokens.js';
import { isoTime, isoTimeOrNull } from '../database/iso-time.js';
import { joinedManager } from '../database/own-manager.js';
import type { MemberKind, MemberRole } from '../domain/members/member-role.js';
import { wordsOf } from '../domain/permissions/catalogue.js';
import { endedError } from '../invitations/ended-error.js';
import type { InvitedMember } from '../invitations/invited-member.query.js';
import { GROUP_DIRECTORY, type GroupDirectory } from '../ports/group-directory.port.js';
import { PROJECT_DIRECTORY, type ProjectDirectory } from '../ports/project-directory.port.js';
import { readJson } from '../schema/read-json.js';

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
  readonly portal: Omit<MembershipPortal, 'id'>;
  readonly client: Named | null;
  /** Who sent it; null if the host did. */
  readonly inviter: { readonly name: string } | null;
  readonly message: string | null;
  /** The projects and groups it opens. */
  readonly projects: readonly Named[];
  readonly groups: readonly Named[];
  /** The permissions it gives as things stand. */
  readonly permissions: readonly string[];
  /** What these are called, by key, in the language that was asked for, else in that of the letter. */
  readonly permissionLabels: Readonly<Record<string, string>>;
  readonly expiresAt: string;
  /** ISO 8601: when the access it opens ends; null for never. */
  readonly accessUntil: string | null;
  /** Null: what is void is refused with `INVITATION_VOID`, whose `details.void` says why. */
  readonly void: null;
}

/** Shows what invitations promise. It asks the directories: never inside a transaction of the module. */
@Injectable()
export class InvitationPresenter {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(PROJECT_DIRECTORY) private readonly projects: ProjectDirectory,
    @Inject(GROUP_DIRECTORY) private readonly groups: GroupDirectory,
    private readonly memberships: MembershipQuery,
    private readonly access: AccessService,
    @Inject(CLIENTELE_SETTINGS) private readonly settings: ClienteleSettings,
  ) {}

  /** The membership that accepting the invitation gives. Throws `INVITATION_CANCELLED` when its member is gone. */
  async promised(
    { invitation, member }: InvitedMember,
    inviterName: string | null,
    locale: string | null,
  ): Promise<PromisedMembership> {
    const ref = { memberId: member.id, portalId: invitation.portalId };
    const row = await this.memberships.ofMember(ref, { scoped: true });
    if (!row) throw endedError('cancelled');
    const permissions = this.access.permissionsByRowOnceActive(row);
    return {
      email: invitation.email,
      name: member.name,
      kind: member.kind,
      role: member.role,
      portal: { key: row.portalKey, name: row.portalName, timeZone: row.portalTimeZone },
      inviter: inviterName === null ? null : { name: inviterName },
      client: row.clientId === null ? null : { id: row.clientId, name: row.clientName ?? '' },
      message: invitation.message,
      ...(await this.scopeOf(row)),
      permissions,
      permissionLabels: this.labelsOf(permissions, locale ?? invitation.locale ?? member.locale),
      expiresAt: isoTime(invitation.expiresAt),
      accessUntil: isoTimeOrNull(row.accessUntil),
      void: null,
    };
  }

  private labelsOf(keys: readonly string[], locale: string | null): Record<string, string> {
    const { nodes } = this.settings.permissions;
    const held = new Set(keys);
    const named = nodes.filter(({ key }) => held.has(key));
    return Object.fromEntries(named.map((node) => [node.key, wordsOf(node, locale).label]));
  }

  /** What has no effect is left out: what is past its end or gone for good, and a project outside those the client is bound to. */
  private async scopeOf({
    portalId,
    clientProjects,
    selectedProjects,
    selectedGroups,
  }: MembershipRow) {
    const joined = joinedManager(this.dataSource);
    const boundTo = readJson<string[]>(clientProjects);
    const projectIds = (selectedProjects ?? [])
      .filter((id) => boundTo?.includes(id) ?? true)
      .toSorted();
    const groupIds = (selectedGroups ?? []).toSorted();
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
