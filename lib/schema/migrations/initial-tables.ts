import type { TableOptions } from 'typeorm';
import type { ColumnFactory } from './column-factory.js';
import { eventTables } from './event-tables.js';
import { cascade, index, NULLABLE, prefixed, restrict, unique } from './table-parts.js';

const STANDING = ['portalId', 'kind', 'role', 'status'];

/** The tables of the first release, in the order they can be made. */
export function initialTables(column: ColumnFactory, prefix: string): TableOptions[] {
  const tables = [
    portals(column),
    profiles(column),
    clients(column),
    members(column),
    memberProjects(column),
    memberGroups(column),
    invitations(column),
    invitationTemplates(column),
    identities(column),
    unverifiedIdentities(column),
    ...eventTables(column),
    exportFiles(column),
  ];
  return tables.map((table) => prefixed(table, prefix));
}

function portals(c: ColumnFactory): TableOptions {
  return {
    name: 'clientele_portals',
    columns: [
      ...c.primary('PK_clientele_portals', c.id('id')),
      c.key('key', 64),
      c.text('name', 200),
      c.key('plan', 64, NULLABLE),
      c.key('domain', 255, NULLABLE),
      c.text('logo', 2000, NULLABLE),
      c.json('colors'),
      c.id('defaultProfileId', NULLABLE),
      c.id('defaultTemplateId', NULLABLE),
      ...c.times('createdAt', 'updatedAt'),
      c.count('version'),
    ],
    uniques: [
      unique('UQ_clientele_portals_key', 'key'),
      unique('UQ_clientele_portals_domain', 'domain'),
    ],
  };
}

function profiles(c: ColumnFactory): TableOptions {
  return {
    name: 'clientele_profiles',
    columns: [
      ...c.primary('PK_clientele_profiles', c.id('id')),
      c.id('portalId'),
      c.text('name', 200),
      c.key('nameKey', 255),
      c.json('permissions'),
      ...c.times('createdAt', 'updatedAt'),
      c.count('version'),
    ],
    uniques: [unique('UQ_clientele_profiles_name', 'portalId', 'nameKey')],
    foreignKeys: [restrict('FK_clientele_profiles_portal', 'portalId', 'clientele_portals')],
  };
}

function clients(c: ColumnFactory): TableOptions {
  return {
    name: 'clientele_clients',
    columns: [
      ...c.primary('PK_clientele_clients', c.id('id')),
      c.id('portalId'),
      c.key('type', 16),
      c.text('name', 200),
      c.key('nameKey', 255),
      c.key('searchKey', 1200),
      c.key('contactEmail', 320, NULLABLE),
      c.text('webAddress', 2000, NULLABLE),
      c.json('address', NULLABLE),
      c.json('ceiling'),
      c.json('projects', NULLABLE),
      c.json('defaultScope', NULLABLE),
      c.key('email', 320, NULLABLE),
      ...c.times('createdAt', 'updatedAt'),
      c.count('version'),
    ],
    uniques: [unique('UQ_clientele_clients_email', 'portalId', 'email')],
    indices: [
      index('IX_clientele_clients_name', 'portalId', 'nameKey', 'id'),
      index('IX_clientele_clients_created', 'portalId', 'createdAt', 'id'),
    ],
    foreignKeys: [restrict('FK_clientele_clients_portal', 'portalId', 'clientele_portals')],
  };
}

function members(c: ColumnFactory): TableOptions {
  return {
    name: 'clientele_members',
    columns: [
      ...c.primary('PK_clientele_members', c.id('id')),
      c.id('portalId'),
      c.key('kind', 16),
      c.id('clientId', NULLABLE),
      c.id('audience'),
      c.key('identityId', 255, NULLABLE),
      c.key('email', 320),
      c.text('name', 200),
      c.key('nameKey', 255),
      c.key('searchKey', 1200),
      c.key('role', 16),
      c.key('status', 16),
      c.key('mode', 16),
      c.id('profileId', NULLABLE),
      c.json('permissions', NULLABLE),
      c.key('portalRate', 32, NULLABLE),
      ...c.times('lastActiveAt', 'reviewedAt', 'idleSince', 'createdAt', 'updatedAt'),
      c.count('version'),
    ],
    uniques: [unique('UQ_clientele_members_email', 'portalId', 'audience', 'email')],
    indices: [
      index('IX_clientele_members_identity', 'identityId'),
      index('IX_clientele_members_profile', 'profileId'),
      index('IX_clientele_members_name', ...STANDING, 'nameKey', 'id'),
      index('IX_clientele_members_email', ...STANDING, 'email', 'id'),
      index('IX_clientele_members_created', ...STANDING, 'createdAt', 'id'),
      index('IX_clientele_members_active', ...STANDING, 'lastActiveAt', 'id'),
      index('IX_clientele_members_client', 'clientId', 'role', 'status', 'nameKey', 'id'),
    ],
    foreignKeys: [
      restrict('FK_clientele_members_portal', 'portalId', 'clientele_portals'),
      restrict('FK_clientele_members_client', 'clientId', 'clientele_clients'),
      restrict('FK_clientele_members_profile', 'profileId', 'clientele_profiles'),
    ],
  };
}

function memberProjects(c: ColumnFactory): TableOptions {
  return {
    name: 'clientele_member_projects',
    columns: [
      ...c.primary('PK_clientele_member_projects', c.id('memberId'), c.key('projectId', 255)),
      c.id('portalId'),
      c.key('rate', 32, NULLABLE),
      c.json('permissions', NULLABLE),
      ...c.times('goneAt'),
    ],
    indices: [index('IX_clientele_member_projects_project', 'portalId', 'projectId', 'memberId')],
    foreignKeys: [cascade('FK_clientele_member_projects_member', 'memberId', 'clientele_members')],
  };
}

function memberGroups(c: ColumnFactory): TableOptions {
  return {
    name: 'clientele_member_groups',
    columns: [
      ...c.primary('PK_clientele_member_groups', c.id('memberId'), c.key('groupId', 255)),
      c.id('portalId'),
      ...c.times('goneAt'),
    ],
    indices: [index('IX_clientele_member_groups_group', 'portalId', 'groupId', 'memberId')],
    foreignKeys: [cascade('FK_clientele_member_groups_member', 'memberId', 'clientele_members')],
  };
}

function invitations(c: ColumnFactory): TableOptions {
  return {
    name: 'clientele_invitations',
    columns: [
      ...c.primary('PK_clientele_invitations', c.id('id')),
      c.id('portalId'),
      c.id('memberId'),
      c.id('audience'),
      c.id('clientId', NULLABLE),
      c.key('email', 320),
      c.id('inviterId', NULLABLE),
      c.key('status', 16),
      c.count('generation'),
      c.json('nonces'),
      c.text('message', 1000, NULLABLE),
      c.id('templateId', NULLABLE),
      ...c.times('sentAt'),
      c.json('lettersAt'),
      ...c.times('lastLetterAt', 'expiresAt', 'openedAt', 'endedAt', 'createdAt', 'updatedAt'),
      c.count('version'),
    ],
    indices: [
      index('IX_clientele_invitations_member', 'memberId'),
      index('IX_clientele_invitations_created', 'portalId', 'createdAt', 'id'),
      index('IX_clientele_invitations_status', 'portalId', 'status', 'createdAt', 'id'),
      index('IX_clientele_invitations_client', 'clientId', 'status', 'expiresAt'),
      index('IX_clientele_invitations_inviter', 'inviterId', 'createdAt'),
      index('IX_clientele_invitations_cooldown', 'portalId', 'audience', 'email', 'sentAt'),
      index('IX_clientele_invitations_letters', 'portalId', 'email', 'lastLetterAt'),
    ],
    foreignKeys: [restrict('FK_clientele_invitations_portal', 'portalId', 'clientele_portals')],
  };
}

function invitationTemplates(c: ColumnFactory): TableOptions {
  return {
    name: 'clientele_invitation_templates',
    columns: [
      ...c.primary('PK_clientele_invitation_templates', c.id('id')),
      c.id('portalId'),
      c.text('name', 200),
      c.key('nameKey', 255),
      c.json('parts'),
      ...c.times('createdAt', 'updatedAt'),
      c.count('version'),
    ],
    uniques: [unique('UQ_clientele_invitation_templates_name', 'portalId', 'nameKey')],
    foreignKeys: [
      restrict('FK_clientele_invitation_templates_portal', 'portalId', 'clientele_portals'),
    ],
  };
}

function identities(c: ColumnFactory): TableOptions {
  return {
    name: 'clientele_identities',
    columns: [
      ...c.primary('PK_clientele_identities', c.id('id')),
      c.key('email', 320),
      c.text('name', 200),
      c.text('passwordHash', 255),
      ...c.times('disabledAt', 'sessionsEndedAt', 'createdAt', 'updatedAt'),
    ],
    uniques: [unique('UQ_clientele_identities_email', 'email')],
  };
}

function unverifiedIdentities(c: ColumnFactory): TableOptions {
  return {
    name: 'clientele_unverified_identities',
    columns: [
      ...c.primary('PK_clientele_unverified_identities', c.key('identityId', 255)),
      c.id('portalId'),
      ...c.times('createdAt'),
    ],
    foreignKeys: [
      restrict('FK_clientele_unverified_identities_portal', 'portalId', 'clientele_portals'),
    ],
  };
}

function exportFiles(c: ColumnFactory): TableOptions {
  return {
    name: 'clientele_exports',
    columns: [
      ...c.primary('PK_clientele_exports', c.id('id')),
      c.id('portalId'),
      c.id('memberId'),
      c.key('by', 16),
      c.json('filter'),
      c.key('status', 16),
      c.count('progress'),
      c.count('rows'),
      c.count('attempts'),
      ...c.times('leaseUntil'),
      c.key('failure', 16, NULLABLE),
      ...c.times('createdAt', 'finishedAt', 'expiresAt', 'fileDueAt'),
    ],
    indices: [
      index('IX_clientele_exports_member', 'portalId', 'memberId', 'status'),
      index('IX_clientele_exports_lease', 'status', 'leaseUntil'),
      index('IX_clientele_exports_file', 'fileDueAt'),
    ],
    foreignKeys: [restrict('FK_clientele_exports_portal', 'portalId', 'clientele_portals')],
  };
}
