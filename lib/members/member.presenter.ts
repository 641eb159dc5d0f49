import { Inject, Injectable } from '@nestjs/common';
import { In, type DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { CLIENTELE_DATA_SOURCE, CLIENTELE_OPTIONS } from '../clientele.tokens.js';
import type { ClienteleSettings } from '../clientele.settings.js';
import { ClientEntity } from '../clients/client.entity.js';
import { CLOCK, type Clock } from '../clock/clock.port.js';
import { groupBy } from '../database/group-by.js';
import { isoTimeOrNull } from '../database/iso-time.js';
import { OPEN } from '../invitations/domain/invitation-status.js';
import { InvitationEntity } from '../invitations/invitation.entity.js';
import { invitationView } from '../invitations/invitation.view.js';
import { MemberScopeStore } from '../scopes/member-scope.store.js';
import type { MemberEntity } from './member.entity.js';
import type { MemberView } from './member.view.js';

/** Shows members with their client, scope and invitation: four queries for any number of them. */
@Injectable()
export class MemberPresenter {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLIENTELE_OPTIONS) private readonly settings: ClienteleSettings,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly scopes: MemberScopeStore,
  ) {}

  /** The view of one member. */
  async one(actor: Actor, member: MemberEntity, manager?: EntityManager): Promise<MemberView> {
    const [view] = await this.all(actor, [member], manager);
    if (!view) throw new Error('A member has a view.');
    return view;
  }

  /** The views, in the order given. */
  async all(
    actor: Actor,
    members: readonly MemberEntity[],
    manager: EntityManager = this.dataSource.manager,
  ): Promise<MemberView[]> {
    if (members.length === 0) return [];
    const { portalId } = actor;
    const ids = members.map(({ id }) => id);
    const names = await this.clientNames(manager, portalId, members);
    const scope = await this.scopes.ofMembers(manager, portalId, ids);
    const projects = groupBy(scope.projects, ({ memberId }) => memberId);
    const groups = groupBy(scope.groups, ({ memberId }) => memberId);
    const invitations = await this.openInvitations(manager, portalId, ids);
    const showsRates = actor.kind !== 'client';
    return members.map((member) => ({
      id: member.id,
      kind: member.kind,
      clientId: member.clientId,
      clientName: member.clientId === null ? null : (names.get(member.clientId) ?? null),
      email: member.email,
      name: member.name,
      role: member.role,
      status: member.status,
      lastActiveAt: isoTimeOrNull(member.lastActiveAt),
      portalRate: showsRates ? member.portalRate : null,
      permissions: { mode: member.mode, profileId: member.profileId },
      invitation: invitations.get(member.id) ?? null,
      projects: (projects.get(member.id) ?? []).map(({ projectId, rate, permissions }) => ({
        id: projectId,
        rate: showsRates ? rate : null,
        customized: permissions !== null,
      })),
      groups: (groups.get(member.id) ?? []).map(({ groupId }) => groupId),
      version: member.version,
    }));
  }

  private async clientNames(
    manager: EntityManager,
    portalId: string,
    members: readonly MemberEntity[],
  ): Promise<Map<string, string>> {
    const ids = new Set(members.flatMap(({ clientId }) => clientId ?? []));
    if (ids.size === 0) return new Map();
    const clients = await manager
      .getRepository(ClientEntity)
      .findBy({ portalId, id: In([...ids]) });
    return new Map(clients.map(({ id, name }) => [id, name]));
  }

  private async openInvitations(
    manager: EntityManager,
    portalId: string,
    memberIds: readonly string[],
  ) {
    const rows = await manager
      .getRepository(InvitationEntity)
      .findBy({ portalId, memberId: In([...memberIds]), status: OPEN });
    const { resendAfter } = this.settings.invitations;
    const now = this.clock.now();
    return new Map(rows.map((row) => [row.memberId, invitationView(row, now, resendAfter)]));
  }
}
