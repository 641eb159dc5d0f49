import type { TableOptions } from 'typeorm';
import type { ColumnFactory } from './column-factory.js';
import { eventTables } from './event-tables.js';
import { importTables } from './import-tables.js';
import { joinLinkTable } from './join-link-table.js';
import { letterTable } from './letter-table.js';
import { memberTables } from './member-tables.js';
import { requestTable } from './request-table.js';
import { index, NULLABLE, prefixed, restrict, unique } from './table-parts.js';
import { viewTable } from './view-table.js';

/** The tables of the first release, in the order they can be made. */
export function initialTables(column: ColumnFactory, prefix: string): TableOptions[] {
  const tables = [
    portals(column),
    profiles(column),
    clients(column),
    ...memberTables(column),
    invitations(column),
    invitationTemplates(column),
    identities(column),
    unverifiedIdentities(column),
    ...eventTables(column),
    exportFiles(column),
    viewTable(column),
    requestTable(column),
    joinLinkTable(column),
    letterTable(column),
    ...importTables(column),
  ];
  return tables.map((table) => prefixed(table, prefix));
}

function portals(c: ColumnFactory): TableOptions {
  return {
    name: 'clientele_portals',
    columns: [
      ...c.primary(c.id('id')),
      c.key('key', 64),
      c.text('name', 200),
      c.key('plan', 64, NULLABLE),
      c.key('domain', 255, NULLABLE),
      c.text('logo', 2000, NULLABLE),
      c.json('colors'),
      c.key('timeZone', 64),
      c.key('locale', 35, NULLABLE),
      c.id('defaultProfileId', NULLABLE),
      c.id('defaultTemplateId', NULLABLE),
      c.json('letterTemplates'),
      c.count('staffMayView'),
      c.json('allowedDomains', NULLABLE),
      c.json('staffDomains', NULLABLE),
      ...c.times('createdAt', 'updatedAt'),
      c.count('version'),
    ],
    uniques: [unique('key'), unique('domain')],
  };
}

function profiles(c: ColumnFactory): TableOptions {
  return {
    name: 'clientele_profiles',
    columns: [
      ...c.primary(c.id('id')),
      c.id('portalId'),
      c.text('name', 200),
      c.key('nameKey', 255),
      c.json('permissions'),
      ...c.times('createdAt', 'updatedAt'),
      c.count('version'),
    ],
    uniques: [unique('portalId', 'nameKey')],
    foreignKeys: [restrict('portalId', 'clientele_portals')],
  };
}

function clients(c: ColumnFactory): TableOptions {
  return {
    name: 'clientele_clients',
    columns: [
      ...c.primary(c.id('id')),
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
      c.json('allowedDomains', NULLABLE),
      c.key('locale', 35, NULLABLE),
      c.key('email', 320, NULLABLE),
      ...c.times('createdAt', 'updatedAt'),
      c.count('version'),
    ],
    uniques: [unique('portalId', 'email')],
    indices: [index('portalId', 'nameKey', 'id'), index('portalId', 'createdAt', 'id')],
    foreignKeys: [restrict('portalId', 'clientele_portals')],
  };
}

function invitations(c: ColumnFactory): TableOptions {
  return {
    name: 'clientele_invitations',
    columns: [
      ...c.primary(c.id('id')),
      c.id('portalId'),
      c.id('memberId'),
      c.id('audience'),
      c.id('clientId', NULLABLE),
      c.key('email', 320),
      c.id('inviterId', NULLABLE),
      c.id('joinLinkId', NULLABLE),
      c.key('status', 16),
      c.count('generation'),
      c.json('nonces'),
      c.text('message', 1000, NULLABLE),
      c.id('templateId', NULLABLE),
      c.key('locale', 35, NULLABLE),
      c.key('delivery', 16),
      ...c.times('sentAt', 'expiresAt', 'copiedAt', 'openedAt', 'endedAt'),
      ...c.times('createdAt', 'updatedAt'),
      c.count('version'),
    ],
    indices: [
      index('memberId'),
      index('portalId', 'createdAt', 'id'),
      index('portalId', 'status', 'createdAt', 'id'),
      index('portalId', 'clientId', 'status', 'joinLinkId', 'expiresAt'),
      index('joinLinkId', 'sentAt'),
      index('email', 'status'),
    ],
    foreignKeys: [restrict('portalId', 'clientele_portals')],
  };
}

function invitationTemplates(c: ColumnFactory): TableOptions {
  return {
    name: 'clientele_invitation_templates',
    columns: [
      ...c.primary(c.id('id')),
      c.id('portalId'),
      c.text('name', 200),
      c.key('nameKey', 255),
      c.key('kind', 64),
      c.json('parts'),
      c.json('translations'),
      ...c.times('createdAt', 'updatedAt'),
      c.count('version'),
    ],
    uniques: [unique('portalId', 'nameKey')],
    foreignKeys: [restrict('portalId', 'clientele_portals')],
  };
}

function identities(c: ColumnFactory): TableOptions {
  return {
    name: 'clientele_identities',
    columns: [
      ...c.primary(c.id('id')),
      c.key('email', 320),
      c.text('name', 200),
      c.text('passwordHash', 255),
      ...c.times('disabledAt', 'sessionsEndedAt', 'createdAt', 'updatedAt'),
    ],
    uniques: [unique('email')],
  };
}

function unverifiedIdentities(c: ColumnFactory): TableOptions {
  return {
    name: 'clientele_unverified_identities',
    columns: [...c.primary(c.key('identityId', 255)), c.id('portalId'), ...c.times('createdAt')],
    foreignKeys: [restrict('portalId', 'clientele_portals')],
  };
}

function exportFiles(c: ColumnFactory): TableOptions {
  return {
    name: 'clientele_exports',
    columns: [
      ...c.primary(c.id('id')),
      c.id('portalId'),
      c.id('memberId'),
      c.id('assignmentId', NULLABLE),
      c.key('by', 16),
      c.key('format', 16),
      c.json('filter'),
      c.key('status', 16),
      c.count('progress'),
      c.count('rows'),
      c.count('attempts'),
      c.count('stops'),
      ...c.times('leaseUntil'),
      c.key('failure', 16, NULLABLE),
      ...c.times('createdAt', 'finishedAt', 'expiresAt', 'fileDueAt'),
    ],
    indices: [
      index('portalId', 'memberId', 'status'),
      index('portalId', 'memberId', 'createdAt', 'id'),
      index('status', 'leaseUntil'),
      index('fileDueAt'),
    ],
    foreignKeys: [restrict('portalId', 'clientele_portals')],
  };
}
