import type { TableOptions } from 'typeorm';
import type { ColumnFactory } from './column-factory.js';
import { cascade, index, NULLABLE, restrict, unique } from './table-parts.js';

const STANDING = ['portalId', 'kind', 'role', 'status'];
const OF_CLIENT = ['clientId', 'role', 'status', 'portalId', 'kind'];
const COUNTED = ['clientId', 'portalId', 'status', 'accessUntil'];

const MEMBER_INDICES = [
  index('identityId'),
  index('profileId'),
  index(...STANDING, 'nameKey', 'id'),
  index(...STANDING, 'email', 'id'),
  index(...STANDING, 'createdAt', 'id'),
  index(...STANDING, 'lastActiveAt', 'id'),
  index(...OF_CLIENT, 'nameKey', 'id'),
  index(...COUNTED),
  index('endTold', 'accessUntil'),
];

/** The tables of members, and of the clients, projects and groups that are theirs. */
export function memberTables(column: ColumnFactory): TableOptions[] {
  return [members(column), memberClients(column), memberProjects(column), memberGroups(column)];
}

function members(c: ColumnFactory): TableOptions {
  return {
    name: 'clientele_members',
    columns: [
      ...c.primary(c.id('id')),
      c.id('portalId'),
      c.key('kind', 16),
      c.id('clientId', NULLABLE),
      c.id('audience'),
      c.key('identityId', 255, NULLABLE),
      c.key('standing', 16),
      ...c.times('identityRevision'),
      c.key('email', 320),
      c.key('emailConflict', 16, NULLABLE),
      c.text('name', 200),
      c.key('nameFrom', 16),
      c.key('locale', 35, NULLABLE),
      c.key('nameKey', 255),
      c.key('searchKey', 1200),
      c.key('role', 16),
      c.id('assignmentId', NULLABLE),
      c.key('status', 16),
      ...c.times('accessUntil'),
      c.key('endTold', 16),
      c.key('mode', 16),
      c.id('profileId', NULLABLE),
      c.json('permissions', NULLABLE),
      c.key('portalRate', 32, NULLABLE),
      ...c.times('lastActiveAt', 'reviewedAt', 'idleSince', 'createdAt', 'updatedAt'),
      c.count('version'),
    ],
    uniques: [unique('portalId', 'audience', 'email')],
    indices: MEMBER_INDICES,
    foreignKeys: [
      restrict('portalId', 'clientele_portals'),
      restrict('clientId', 'clientele_clients'),
      restrict('profileId', 'clientele_profiles'),
    ],
  };
}

function memberClients(c: ColumnFactory): TableOptions {
  return {
    name: 'clientele_member_clients',
    columns: [...c.primary(c.id('memberId'), c.id('clientId')), c.id('portalId')],
    indices: [index('clientId', 'memberId')],
    foreignKeys: [
      cascade('memberId', 'clientele_members'),
      cascade('clientId', 'clientele_clients'),
    ],
  };
}

function memberProjects(c: ColumnFactory): TableOptions {
  return {
    name: 'clientele_member_projects',
    columns: [
      ...c.primary(c.id('memberId'), c.key('projectId', 255)),
      c.id('portalId'),
      c.key('rate', 32, NULLABLE),
      c.json('permissions', NULLABLE),
      ...c.times('until', 'goneAt'),
    ],
    indices: [index('portalId', 'projectId', 'memberId')],
    foreignKeys: [cascade('memberId', 'clientele_members')],
  };
}

function memberGroups(c: ColumnFactory): TableOptions {
  return {
    name: 'clientele_member_groups',
    columns: [
      ...c.primary(c.id('memberId'), c.key('groupId', 255)),
      c.id('portalId'),
      ...c.times('goneAt'),
    ],
    indices: [index('portalId', 'groupId', 'memberId')],
    foreignKeys: [cascade('memberId', 'clientele_members')],
  };
}
