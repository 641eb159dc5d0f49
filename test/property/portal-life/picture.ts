import type { DataSource } from 'typeorm';
import { allRows } from '../../support/all-rows.js';
import type { Switches } from '../preview-beginning.js';

/** A row as it is stored: numbers as numbers, JSON as text. */
export type Row = Readonly<Record<string, string | number | null>>;

/** A member as the rules look at it. */
export interface MemberRow {
  readonly id: string;
  readonly portalId: string;
  readonly kind: 'client' | 'staff';
  readonly clientId: string | null;
  readonly identityId: string | null;
  readonly standing: 'ok' | 'disabled' | 'missing';
  readonly email: string;
  readonly name: string;
  readonly role: 'admin' | 'member' | 'staff';
  readonly assignmentId: string | null;
  readonly status: 'active' | 'pending' | 'deactivated';
  readonly accessUntil: number;
  readonly endTold: 'nothing' | 'ending' | 'ended';
  readonly mode: 'default' | 'profile' | 'custom';
  readonly profileId: string | null;
  readonly permissions: Switches | null;
  readonly lastActiveAt: number;
}

/** A project selected for a member. */
export interface PlaceRow {
  readonly memberId: string;
  readonly projectId: string;
  readonly permissions: Switches | null;
  readonly until: number;
  readonly goneAt: number;
}

/** A client as the rules look at it. */
export interface ClientRow {
  readonly id: string;
  readonly ceiling: Switches;
  readonly projects: readonly string[] | null;
}

/** The portal as the rules look at it. */
export interface PortalRow {
  readonly id: string;
  readonly plan: string | null;
  readonly defaultProfileId: string | null;
  readonly staffMayView: number;
}

/** A link. */
export interface InvitationRow {
  readonly id: string;
  readonly memberId: string;
  readonly email: string;
  readonly inviterId: string | null;
  readonly status: string;
  readonly generation: number;
  readonly nonces: readonly string[];
  readonly expiresAt: number;
}

/** What somebody asks for. */
export interface RequestRow {
  readonly id: string;
  readonly memberId: string;
  readonly kind: 'permission' | 'project' | 'scope';
  readonly key: string | null;
  readonly projectId: string | null;
  readonly status: string;
}

/** A look as somebody else. */
export interface ViewRow {
  readonly id: string;
  readonly viewerId: string;
  readonly targetId: string;
  readonly expiresAt: number;
  readonly endedAt: number;
}

/** What was told. */
export interface EventRow {
  readonly id: string;
  readonly type: string;
  readonly subjectId: string;
  /** As JSON. */
  readonly data: string;
}

/** A row that another picture has otherwise, or not at all. */
export interface RowChange {
  readonly table: string;
  readonly before: Row | null;
  readonly after: Row | null;
}

/** What is recorded and who has what trace: no part of what is changed. */
const TOLD = ['clientele_events', 'clientele_event_deliveries', 'clientele_member_traces'];

type Tables = ReadonlyMap<string, ReadonlyMap<string, Row>>;

/** All that is stored at one moment, read as rows without the module's entities. */
export class Picture {
  readonly portal: PortalRow;
  readonly profiles: readonly { id: string; permissions: Switches }[];
  readonly clients: readonly ClientRow[];
  readonly members: readonly MemberRow[];
  readonly places: readonly PlaceRow[];
  readonly groups: readonly { memberId: string; groupId: string; goneAt: number }[];
  readonly lists: readonly { memberId: string; clientId: string }[];
  readonly invitations: readonly InvitationRow[];
  readonly requests: readonly RequestRow[];
  readonly views: readonly ViewRow[];
  readonly identities: readonly { id: string; email: string; disabledAt: number }[];
  readonly unverified: readonly { identityId: string; portalId: string }[];
  readonly events: readonly EventRow[];
  private readonly membersById: ReadonlyMap<string, MemberRow>;

  private constructor(
    private readonly tables: Tables,
    portalId: string,
    readonly now: number,
  ) {
    const portals = this.typed<PortalRow>('portals');
    this.portal = portals.find(({ id }) => id === portalId)!;
    this.profiles = this.typed('profiles', 'permissions');
    this.clients = this.typed('clients', 'ceiling', 'projects');
    this.members = this.typed('members', 'permissions');
    this.places = this.typed('member_projects', 'permissions');
    this.groups = this.typed('member_groups');
    this.lists = this.typed('member_clients');
    this.invitations = this.typed('invitations', 'nonces');
    this.requests = this.typed('requests');
    this.views = this.typed('views');
    this.identities = this.typed('identities');
    this.unverified = this.typed('unverified_identities');
    this.events = this.typed('events');
    this.membersById = new Map(this.members.map((member) => [member.id, member]));
  }

  static async of(dataSource: DataSource, portalId: string, now: number): Promise<Picture> {
    const keys = new Map(
      dataSource.entityMetadatas.map(({ tableName, primaryColumns }) => [
        tableName,
        primaryColumns.map(({ databaseName }) => databaseName),
      ]),
    );
    const tables = Object.entries(await allRows(dataSource)).map(([table, rows]) => {
      const keyOf = (row: Row) =>
        keys
          .get(table)!
          .map((column) => row[column])
          .join(' ');
      return [table, new Map((rows as Row[]).map(plain).map((row) => [keyOf(row), row]))] as const;
    });
    return new Picture(new Map(tables), portalId, now);
  }

  member(id: string | null): MemberRow | null {
    return this.membersById.get(id ?? '') ?? null;
  }

  /** The open invitation of a member. */
  openInvitation(memberId: string): InvitationRow | null {
    const open = this.invitations.filter(({ status }) => status === 'pending');
    return open.find((invitation) => invitation.memberId === memberId) ?? null;
  }

  /** What is stored otherwise than before, but for what is told of it. */
  changesSince(before: Picture): RowChange[] {
    return [...this.tables].flatMap(([table, rows]) => {
      if (TOLD.includes(table)) return [];
      const was = before.tables.get(table)!;
      return [...new Set([...was.keys(), ...rows.keys()])].flatMap((key) => {
        const [old, now] = [was.get(key) ?? null, rows.get(key) ?? null];
        return JSON.stringify(old) === JSON.stringify(now)
          ? []
          : [{ table: table.replace('clientele_', ''), before: old, after: now }];
      });
    });
  }

  /** What was told since. */
  eventsSince(before: Picture): EventRow[] {
    const known = new Set(before.events.map(({ id }) => id));
    return this.events.filter(({ id }) => !known.has(id));
  }

  /** Whether every row of every table is as in the other one. */
  isAs(other: Picture): boolean {
    const text = ({ tables }: Picture) =>
      JSON.stringify([...tables].map(([table, rows]) => [table, [...rows]]));
    return text(this) === text(other);
  }

  private typed<T>(table: string, ...json: readonly (keyof T & string)[]): T[] {
    const rows = this.tables.get(`clientele_${table}`);
    if (!rows) throw new Error(`There is no table ${table}.`);
    return [...rows.values()].map((row) => {
      const parsed = json.map((name) => [name, JSON.parse(String(row[name] ?? null)) as unknown]);
      return { ...row, ...Object.fromEntries(parsed) } as T;
    });
  }
}

function plain(row: Row): Row {
  const values = Object.entries(row as Readonly<Record<string, unknown>>);
  return Object.fromEntries(
    values.map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value]),
  ) as Row;
}
