import type { EntityManager } from 'typeorm';
import { isoTime, isoTimeOrNull } from '../database/iso-time.js';
import { groupBy } from '../database/group-by.js';
import { MemberClientEntity } from '../schema/member-client.entity.js';
import { MemberGroupEntity } from '../schema/member-group.entity.js';
import { MemberProjectEntity } from '../schema/member-project.entity.js';
import { MemberEntity } from '../schema/member.entity.js';
import type {
  ExportedMembership,
  ExportedPastMembership,
  ExportedProject,
} from './exported-identity.view.js';
import type { FoundPerson } from './person-finder.js';
import { rowsOf } from './rows-of.js';

/** What is selected for each member, by its id. */
interface Selected {
  readonly projects: ReadonlyMap<string, readonly MemberProjectEntity[]>;
  readonly groups: ReadonlyMap<string, readonly MemberGroupEntity[]>;
  readonly clients: ReadonlyMap<string, readonly MemberClientEntity[]>;
}

/** The memberships of a person: those that are there, and those of which only traces are left. */
export async function exportedMemberships(
  manager: EntityManager,
  { memberships }: FoundPerson,
): Promise<{ present: ExportedMembership[]; past: ExportedPastMembership[] }> {
  const ids = memberships.map(({ memberId }) => memberId);
  const rows = await rowsOf(manager, MemberEntity, 'id', ids);
  const there = new Set(rows.map(({ id }) => id));
  const selected = await selectedOf(manager, [...there]);
  return {
    present: rows.map((row) => membership(row, selected)),
    past: memberships
      .filter(({ memberId }) => !there.has(memberId))
      .map(({ memberId, portalId, clientId, email }) => ({
        id: memberId,
        portalId,
        clientId,
        email,
      })),
  };
}

async function selectedOf(manager: EntityManager, ids: readonly string[]): Promise<Selected> {
  const memberOf = ({ memberId }: { readonly memberId: string }) => memberId;
  const projects = await rowsOf(manager, MemberProjectEntity, 'memberId', ids);
  const groups = await rowsOf(manager, MemberGroupEntity, 'memberId', ids);
  const clients = await rowsOf(manager, MemberClientEntity, 'memberId', ids);
  return {
    projects: groupBy(projects, memberOf),
    groups: groupBy(groups, memberOf),
    clients: groupBy(clients, memberOf),
  };
}

function membership(
  row: MemberEntity,
  { projects, groups, clients }: Selected,
): ExportedMembership {
  const { id, portalId, kind, clientId, email, emailConflict, name, nameFrom } = row;
  const { role, status, standing, mode, profileId, portalRate, locale } = row;
  return {
    ...{ id, portalId, kind, clientId, email, emailConflict, name, nameFrom },
    ...{ role, status, standing, portalRate, locale },
    accessUntil: isoTimeOrNull(row.accessUntil),
    permissions: { mode, profileId, switches: row.permissions },
    projects: (projects.get(id) ?? []).map(project),
    groups: (groups.get(id) ?? []).map(({ groupId }) => groupId),
    clients:
      row.assignmentId === null
        ? null
        : (clients.get(id) ?? []).map((assigned) => assigned.clientId),
    lastActiveAt: isoTimeOrNull(row.lastActiveAt),
    reviewedAt: isoTimeOrNull(row.reviewedAt),
    createdAt: isoTime(row.createdAt),
    updatedAt: isoTime(row.updatedAt),
  };
}

function project({ projectId, rate, until, permissions }: MemberProjectEntity): ExportedProject {
  return { id: projectId, rate, until: isoTimeOrNull(until), switches: permissions };
}
