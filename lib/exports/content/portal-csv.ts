import type { DataSource } from 'typeorm';
import { groupBy } from '../../database/group-by.js';
import { OPEN } from '../../domain/invitations/invitation-status.js';
import { InvitationEntity } from '../../schema/invitation.entity.js';
import { MemberGroupEntity } from '../../schema/member-group.entity.js';
import { MemberProjectEntity } from '../../schema/member-project.entity.js';
import { readNumber } from '../../schema/read-number.js';
import { listCell, permissionsCell, statusCells, timeCell } from './cells.js';
import type { Cell } from './csv.js';
import type { DirectoryNames } from './directory-names.js';
import {
  exportedMembers,
  type ExportedMembers,
  type MemberColumns,
  selectMemberColumns,
} from './exported-members.js';
import { pagesAhead } from './pages.js';
import { RepeatedQuery } from './repeated.query.js';
import { taken } from './taken.js';

/** Members read at a time. */
const PAGE = 250;

/** Ids of ours are not empty, so all come after it. */
const START = '';

/** The columns of the portal's CSV. */
export const PORTAL_COLUMNS = [
  'name',
  'email',
  'kind',
  'client',
  'role',
  'status',
  'accessUntil',
  'portalRate',
  'permissions',
  'projects',
  'groups',
  'lastActiveAt',
  'reviewedAt',
  'invitedAt',
  'invitationExpiresAt',
  'createdAt',
] as const;

type PortalRow = MemberColumns & { readonly portalRate: string | null };

interface Selected {
  readonly memberId: string;
  readonly id: string;
  readonly goneAt: unknown;
}

interface Invited {
  readonly memberId: string;
  readonly sentAt: unknown;
  readonly expiresAt: unknown;
}

interface PortalLine {
  readonly id: string;
  readonly cells: Cell[];
}

/** The names that stand in the CSV. */
export interface ScopeNames {
  readonly projects: DirectoryNames;
  readonly groups: DirectoryNames;
}

/** Reads a portal's members as rows of its CSV, in the order of their ids: four statements a page. */
export class PortalCsv {
  private readonly members: RepeatedQuery<PortalRow>;
  private readonly projects: RepeatedQuery<Selected>;
  private readonly groups: RepeatedQuery<Selected>;
  private readonly invitations: RepeatedQuery<Invited>;

  constructor(
    private readonly dataSource: DataSource,
    private readonly exported: ExportedMembers,
    private readonly names: ScopeNames,
  ) {
    const members = selectMemberColumns(exportedMembers(dataSource, exported))
      .addSelect('m.portalRate', 'portalRate')
      .andWhere('m.id > :after')
      .orderBy('m.id')
      .limit(PAGE);
    this.members = new RepeatedQuery(dataSource, members, ['after']);
    this.projects = this.selections(MemberProjectEntity, 'projectId');
    this.groups = this.selections(MemberGroupEntity, 'groupId');
    this.invitations = this.openInvitations();
  }

  /** The pages of rows, one page read ahead. */
  async *pages(): AsyncGenerator<Cell[][]> {
    const read = (last: PortalLine | null) => this.page(last?.id ?? START);
    const { signal } = this.exported;
    for await (const page of pagesAhead({ size: PAGE, read, signal }))
      yield taken(page).map(({ cells }) => cells);
  }

  private async page(after: string): Promise<PortalLine[]> {
    const rows = taken(await this.members.read({ after }));
    const last = rows.at(-1);
    if (!last) return [];
    const between = { after, last: last.id };
    const projects = taken(await this.projects.read(between));
    const groups = taken(await this.groups.read(between));
    const invitations = taken(await this.invitations.read(between));
    const projectsOf = await named(projects, this.names.projects);
    const groupsOf = await named(groups, this.names.groups);
    const invitationOf = new Map(invitations.map((each) => [each.memberId, each]));
    return rows.map((row) => {
      const scope = { projects: projectsOf(row.id), groups: groupsOf(row.id) };
      return {
        id: row.id,
        cells: cellsOf(row, scope, invitationOf.get(row.id), this.exported.now),
      };
    });
  }

  /** Of the members after one place and up to another: no list of ids, so that the statement stays the same. */
  private selections(
    entity: typeof MemberProjectEntity | typeof MemberGroupEntity,
    id: 'projectId' | 'groupId',
  ): RepeatedQuery<Selected> {
    const query = exportedMembers(this.dataSource, this.exported)
      .innerJoin(entity, 'x', 'x.memberId = m.id AND x.portalId = m.portalId')
      .select('x.memberId', 'memberId')
      .addSelect(`x.${id}`, 'id')
      .addSelect('x.goneAt', 'goneAt')
      .andWhere('m.id > :after AND m.id <= :last AND x.memberId > :after AND x.memberId <= :last')
      .orderBy('x.memberId')
      .addOrderBy(`x.${id}`);
    return new RepeatedQuery(this.dataSource, query, ['after', 'last']);
  }

  private openInvitations(): RepeatedQuery<Invited> {
    const query = exportedMembers(this.dataSource, this.exported)
      .innerJoin(InvitationEntity, 'x', 'x.memberId = m.id AND x.portalId = m.portalId')
      .select('x.memberId', 'memberId')
      .addSelect('x.sentAt', 'sentAt')
      .addSelect('x.expiresAt', 'expiresAt')
      .andWhere('m.id > :after AND m.id <= :last AND x.memberId > :after AND x.memberId <= :last')
      .andWhere('x.status = :open', { open: OPEN });
    return new RepeatedQuery(this.dataSource, query, ['after', 'last']);
  }
}

/** What is gone for good goes by its id: the host may have given that to something else. */
async function named(
  selected: readonly Selected[],
  names: DirectoryNames,
): Promise<(memberId: string) => readonly string[]> {
  await names.load(selected.filter(({ goneAt }) => readNumber(goneAt) === 0).map(({ id }) => id));
  const byMember = groupBy(selected, ({ memberId }) => memberId);
  return (memberId) =>
    (byMember.get(memberId) ?? []).map(({ id, goneAt }) =>
      readNumber(goneAt) === 0 ? names.of(id) : id,
    );
}

function cellsOf(
  row: PortalRow,
  scope: { readonly projects: readonly string[]; readonly groups: readonly string[] },
  invitation: Invited | undefined,
  now: number,
): Cell[] {
  return [
    row.name,
    row.email,
    row.kind,
    row.client,
    row.role,
    ...statusCells(row, now),
    row.portalRate,
    permissionsCell(row),
    listCell(scope.projects),
    listCell(scope.groups),
    timeCell(row.lastActiveAt),
    timeCell(row.reviewedAt),
    timeCell(invitation?.sentAt),
    timeCell(invitation?.expiresAt),
    timeCell(row.createdAt),
  ];
}
