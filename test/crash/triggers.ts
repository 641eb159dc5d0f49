import type { Kind } from './databases.js';
import { files, texts } from './file-triggers.js';

/** A row of `crash_changes` that a trigger writes; each part is SQL. */
export interface Written {
  readonly kind: string;
  readonly subject: string;
  readonly member: string;
  readonly types: string;
  readonly detail: string;
  /** When it is written. */
  readonly when: string;
}

/** How the SQL of both databases differs. */
export interface Dialect {
  /** The number of the transaction. */
  readonly tx: string;
  /** A SELECT without a table that has a condition. */
  readonly nowhere: string;
  readonly count: string;
  readonly joined: (...texts: string[]) => string;
  /** Whether two values differ, NULL being one of them. */
  readonly differ: (one: string, other: string) => string;
  /** A JSON value as one of several that a CASE chooses from, whatever columns are in it. */
  readonly chosen: (json: string) => string;
}

const DIALECTS: Readonly<Record<Exclude<Kind, 'PostgreSQL'>, Dialect>> = {
  SQLite: {
    tx: '(SELECT tx FROM crash_now)',
    nowhere: '',
    count: 'integer PRIMARY KEY AUTOINCREMENT',
    joined: (...texts) => texts.join(' || '),
    differ: (one, other) => `${one} IS NOT ${other}`,
    chosen: (json) => json,
  },
  MariaDB: {
    tx: 'COALESCE(CAST(@crash_tx AS CHAR), CAST(UUID() AS CHAR))',
    nowhere: 'FROM DUAL',
    count: 'bigint PRIMARY KEY AUTO_INCREMENT',
    joined: (...texts) => `CONCAT(${texts.join(', ')})`,
    differ: (one, other) => `NOT (${one} <=> ${other})`,
    // Ids and emails do not compare as names and JSON do; of all of them text is made here. An end is a number.
    chosen: (json) =>
      json.replace(/\b(?:NEW|OLD)\.(?!accessUntil\b)\w+/g, (text) => `${text} COLLATE utf8mb4_bin`),
  },
};

/**
 * The statements that make what `tables.sql` and `triggers.sql` make on PostgreSQL, as far as it belongs into the transactions of the
 * host: what has changed, and the host's own rows.
 */
export function changeTables(kind: Exclude<Kind, 'PostgreSQL'>): string[] {
  const dialect = DIALECTS[kind];
  return [
    'CREATE TABLE crash_now (tx integer NOT NULL)',
    'INSERT INTO crash_now (tx) VALUES (0)',
    `CREATE TABLE crash_changes (n ${dialect.count}, tx varchar(64) NOT NULL, kind varchar(16) NOT NULL,
      subject varchar(64) NOT NULL, member varchar(64), types varchar(100) NOT NULL, detail text NOT NULL)`,
    'CREATE TABLE crash_host_rows (name varchar(200) PRIMARY KEY)',
    ...triggers(dialect),
  ];
}

function triggers(dialect: Dialect): string[] {
  return [
    ...clients(dialect),
    ...members(dialect),
    ...invitations(dialect),
    ...others(dialect),
    ...texts(),
    ...files(dialect),
  ].map(({ table, on, ...written }) => trigger(dialect, table, on, written));
}

/** A row of `crash_changes`, and upon what it is written. */
export type Trigger = Written & {
  readonly table: string;
  readonly on: 'INSERT' | 'UPDATE' | 'DELETE';
};

function trigger(
  { tx, nowhere }: Dialect,
  table: string,
  on: Trigger['on'],
  { kind, subject, member, types, detail, when }: Written,
): string {
  return `CREATE TRIGGER crash_${table}_${on.toLowerCase()} AFTER ${on} ON clientele_${table} FOR EACH ROW BEGIN
    INSERT INTO crash_changes (tx, kind, subject, member, types, detail)
      SELECT ${tx}, '${kind}', ${subject}, ${member}, ${types}, ${detail} ${nowhere} WHERE ${when};
  END`;
}

const ALWAYS = '1 = 1';

function clients({ chosen, differ }: Dialect): Trigger[] {
  const of = { table: 'clients', kind: 'client', member: 'NULL' };
  const rebound = differ('NEW.projects', 'OLD.projects');
  const projects = `json_object('projects', json_extract(NEW.projects, '$'))`;
  const ceiling = `json_object('before', json_extract(OLD.ceiling, '$'), 'after', json_extract(NEW.ceiling, '$'))`;
  return [
    {
      ...of,
      on: 'INSERT',
      subject: 'NEW.id',
      types: `'{client.created}'`,
      detail: `json_object('name', NEW.name, 'clientType', NEW.type)`,
      when: ALWAYS,
    },
    {
      ...of,
      on: 'DELETE',
      subject: 'OLD.id',
      types: `'{client.removed}'`,
      detail: `json_object('name', OLD.name)`,
      when: ALWAYS,
    },
    {
      ...of,
      on: 'UPDATE',
      subject: 'NEW.id',
      types: `CASE WHEN NEW.name <> OLD.name OR ${rebound} THEN '{client.updated}' ELSE '{client.ceiling_changed}' END`,
      detail: `CASE WHEN NEW.name <> OLD.name
        THEN ${chosen(`json_object('name', NEW.name, 'change', json_object('before', json_object('name', OLD.name)))`)}
        WHEN ${rebound} THEN ${chosen(`json_object('name', NEW.name, 'change', json_object('after', ${projects}))`)}
        ELSE ${chosen(`json_object('change', ${ceiling})`)} END`,
      when: 'NEW.version <> OLD.version',
    },
  ];
}

function members({ differ, chosen }: Dialect): Trigger[] {
  const of = { table: 'members', kind: 'member' };
  const changed = (...columns: string[]) =>
    columns.map((column) => differ(`NEW.${column}`, `OLD.${column}`)).join(' OR ');
  const isToldOfEnd = `NEW.endTold <> OLD.endTold AND NEW.endTold <> 'nothing' AND NEW.status = 'active'`;
  const isAccepted = `NEW.status <> OLD.status AND OLD.status = 'pending' OR ${changed('identityId')}`;
  const isUpdated = changed(
    ...['name', 'portalRate', 'reviewedAt', 'email', 'emailConflict', 'accessUntil', 'standing'],
  );
  const isReset = changed('mode', 'permissions');
  const role = `json_object('before', OLD.role, 'after', NEW.role)`;
  const setting = `json_object('after', json_object('mode', NEW.mode, 'permissions', json_extract(NEW.permissions, '$')))`;
  const isPlain = `NEW.status <> OLD.status OR NEW.role = OLD.role AND (${changed('assignmentId')} OR ${isUpdated} OR NOT (${isReset}))`;
  return [
    {
      ...of,
      on: 'INSERT',
      subject: 'NEW.id',
      member: 'NEW.id',
      types: `'{member.created}'`,
      detail: `json_object('email', NEW.email, 'name', NEW.name, 'role', NEW.role, 'status', NEW.status)`,
      when: ALWAYS,
    },
    {
      ...of,
      on: 'DELETE',
      subject: 'OLD.id',
      member: 'OLD.id',
      types: `'{member.removed}'`,
      detail: `json_object('name', OLD.name, 'status', OLD.status)`,
      when: ALWAYS,
    },
    {
      ...of,
      on: 'UPDATE',
      subject: 'NEW.id',
      member: 'NEW.id',
      types: `CASE
        WHEN NEW.version = OLD.version THEN
          CASE NEW.endTold WHEN 'ended' THEN '{member.access_ended}' ELSE '{member.access_ending}' END
        WHEN ${isAccepted} THEN '{}'
        WHEN NEW.status = 'active' AND NEW.status <> OLD.status THEN '{member.activated}'
        WHEN NEW.status <> OLD.status THEN '{member.deactivated}'
        WHEN NEW.role <> OLD.role THEN '{member.role_changed}'
        WHEN ${changed('assignmentId')} THEN '{member.clients_changed}'
        WHEN ${isUpdated} THEN '{member.updated}'
        WHEN ${isReset} THEN '{member.permissions_changed}'
        ELSE '{member.scope_changed,member.permissions_changed}' END`,
      detail: `CASE
        WHEN NEW.version = OLD.version THEN ${chosen(`json_object('name', NEW.name, 'accessUntil', NEW.accessUntil)`)}
        WHEN ${isAccepted} THEN '{}'
        WHEN ${isPlain} THEN ${chosen(`json_object('name', NEW.name)`)}
        WHEN NEW.role <> OLD.role THEN ${chosen(`json_object('name', NEW.name, 'change', ${role})`)}
        ELSE ${chosen(`json_object('name', NEW.name, 'change', ${setting})`)} END`,
      when: `NEW.version <> OLD.version OR ${isToldOfEnd}`,
    },
  ];
}

function invitations({ joined }: Dialect): Trigger[] {
  const of = {
    table: 'invitations',
    kind: 'invitation',
    subject: 'NEW.id',
    member: 'NEW.memberId',
  };
  const detail = `json_object('memberId', NEW.memberId, 'email', NEW.email, 'generation', NEW.generation)`;
  return [
    { ...of, on: 'INSERT', types: `'{invitation.sent}'`, detail, when: ALWAYS },
    {
      ...of,
      on: 'UPDATE',
      types: `CASE WHEN NEW.status <> OLD.status THEN ${joined(`'{invitation.'`, 'NEW.status', `'}'`)} ELSE '{invitation.resent}' END`,
      detail,
      when: 'NEW.status <> OLD.status OR NEW.generation <> OLD.generation',
    },
  ];
}

function others({ joined }: Dialect): Trigger[] {
  const view = { table: 'views', kind: 'view', subject: 'NEW.targetId', member: 'NEW.targetId' };
  const seen = { ...view, detail: `json_object('viewId', NEW.id)` };
  const asked = {
    table: 'requests',
    kind: 'request',
    subject: 'NEW.memberId',
    member: 'NEW.memberId',
    detail: `json_object('requestId', NEW.id, 'kind', NEW.kind, 'note', NEW.note)`,
  };
  const link = {
    table: 'join_links',
    kind: 'join link',
    subject: 'NEW.clientId',
    member: 'NULL',
    detail: `json_object('joinLinkId', NEW.id, 'uses', NEW.uses)`,
  };
  return [
    { ...link, on: 'INSERT', types: `'{join_link.created}'`, when: ALWAYS },
    {
      ...link,
      on: 'UPDATE',
      types: `'{join_link.revoked}'`,
      when: 'NEW.revokedAt <> OLD.revokedAt',
    },
    { ...seen, on: 'INSERT', types: `'{member.viewed}'`, when: ALWAYS },
    { ...seen, on: 'UPDATE', types: `'{member.view_ended}'`, when: 'NEW.endedAt <> OLD.endedAt' },
    { ...asked, on: 'INSERT', types: `'{request.made}'`, when: ALWAYS },
    {
      ...asked,
      on: 'UPDATE',
      types: joined(`'{request.'`, 'NEW.status', `'}'`),
      when: 'NEW.status <> OLD.status',
    },
    {
      table: 'portals',
      kind: 'portal',
      on: 'UPDATE',
      subject: 'NEW.id',
      member: 'NULL',
      types: `'{portal.updated}'`,
      detail: `'{}'`,
      when: 'NEW.version <> OLD.version',
    },
  ];
}
