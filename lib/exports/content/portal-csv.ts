import type { DataSource } from 'typeorm';
import { groupBy } from '../../database/group-by.js';
import { OPEN } from '../../domain/invitations/invitation-status.js';
import { InvitationEntity } from '../../schema/invitation.entity.js';
import { MemberGroupEntity } from '../../schema/member-group.entity.js';
import { MemberProjectEntity } from '../../schema/member-project.entity.js';
import { readNumber } from '../../schema/read-number.js';
import { namesCell, permissionsCell, statusCells, termsCell, timeCell } from './cells.js';
import type { Cell } from './csv.js';
import type { DirectoryNames } from './directory-names.js';
import {
  exportedMembers,
  type ExportedMembers,
  type MemberColumns,
  type Members,
  selectMemberColumns,
  withClient,
  withinClient,
} from './exported-members.js';
import type { InvitationCells, OpenInvitation } from './invitation-cells.js';
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
  'standing',
  'accessUntil',
  'portalRate',
  'permissions',
  'projects',
  'projectRates',
  'projectEnds',
  'groups',
  'lastActiveAt',
  'reviewedAt',
  'invitation',
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

interface SelectedProject extends Selected {
  readonly rate: string | null;
  readonly until: unknown;
}

interface Invited extends OpenInvitation {
  readonly memberId: string;
  readonly sentAt: unknown;
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

/** What the cells of a page are made by. */
export interface PortalCells extends ScopeNames {
  readonly invitations: InvitationCells;
}

/** Reads a portal's members as rows of its CSV, in the order of their ids: four statements a page, and those about its invitations. */
export class PortalCsv {
  private readonly members: RepeatedQuery<PortalRow>;
  private readonly projects: RepeatedQuery<SelectedProject>;
  private readonly groups: RepeatedQuery<Selected>;
  private readonly invitations: RepeatedQuery<Invited>;

  constructor(
    private readonly dataSource: DataSource,
    private readonly exported: ExportedMembers,
    private readonly cells: PortalCells,
  ) {
    const members = selectMemberColumns(withClient(exportedMembers(dataSource, exported)))
      .addSelect('m.portalRate', 'portalRate')
      .andWhere('m.id > :after')
      .orderBy('m.id')
      .limit(PAGE);
    this.members = new RepeatedQuery(dataSource, members, ['after']);
    const projects = this.selections(MemberProjectEntity, 'projectId');
    projects.addSelect('x.rate', 'rate').addSelect('x.until', 'until');
    this.projects = this.ranged(withinClient(projects, 'x.projectId'));
    this.groups = this.ranged(this.selections(MemberGroupEntity, 'groupId'));
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
    const projectsOf = await named(projects, this.cells.projects);
    const groupsOf = await named(groups, this.cells.groups);
    const invitationOf = new Map(invitations.map((each) => [each.memberId, each]));
    const invitationCell = await this.cells.invitations.of(invitations);
    return rows.map((row) => {
      const scope = { projects: projectsOf(row.id), groups: groupsOf(row.id) };
      const invitation = invitationCells(invitationOf.get(row.id), invitationCell);
      return { id: row.id, cells: cellsOf(row, scope, invitation, this.exported.now) };
    });
  }

  /** Of the members after one place and up to another: no list of ids, so that the statement stays the same. */
  private selections(
    entity: typeof MemberProjectEntity | typeof MemberGroupEntity,
    id: 'projectId' | 'groupId',
  ): Members {
    return exportedMembers(this.dataSource, this.exported)
      .innerJoin(entity, 'x', 'x.memberId = m.id AND x.portalId = m.portalId')
      .select('x.memberId', 'memberId')
      .addSelect(`x.${id}`, 'id')
      .addSelect('x.goneAt', 'goneAt')
      .orderBy('x.memberId')
      .addOrderBy(`x.${id}`);
  }

  private openInvitations(): RepeatedQuery<Invited> {
    const query = exportedMembers(this.dataSource, this.exported)
      .innerJoin(InvitationEntity, 'x', 'x.memberId = m.id AND x.portalId = m.portalId')
      .select('x.memberId', 'memberId')
      .addSelect('x.id', 'invitationId')
      .addSelect('x.sentAt', 'sentAt')
      .addSelect('x.expiresAt', 'invitationExpiresAt')
      .andWhere('x.status = :open', { open: OPEN });
    return this.ranged(query);
  }

  private ranged<Row>(query: Members): RepeatedQuery<Row> {
    query.andWhere(
      'm.id > :after AND m.id <= :last AND x.memberId > :after AND x.memberId <= :last',
    );
    return new RepeatedQuery(this.dataSource, query, ['after', 'last']);
  }
}

/** What is selected, and how it is called. */
type Named<Row> = Row & { readonly name: string };

/** What is gone for good goes by its id: the host may have given that to something else. */
async function named<Row extends Selected>(
  selected: readonly Row[],
  names: DirectoryNames,
): Promise<(memberId: string) => readonly Named<Row>[]> {
  await names.load(selected.filter(({ goneAt }) => readNumber(goneAt) === 0).map(({ id }) => id));
  const byMember = groupBy(selected, ({ memberId }) => memberId);
  return (memberId) =>
    (byMember.get(memberId) ?? []).map((row) => ({
      ...row,
      name: readNumber(row.goneAt) === 0 ? names.of(row.id) : row.id,
    }));
}

function invitationCells(
  invited: Invited | undefined,
  cellOf: (one: OpenInvitation) => Cell,
): readonly Cell[] {
  if (!invited) return [null, null, null];
  return [cellOf(invited), timeCell(invited.sentAt), timeCell(invited.invitationExpiresAt)];
}

function cellsOf(
  row: PortalRow,
  {
    projects,
    groups,
  }: { projects: readonly Named<SelectedProject>[]; groups: readonly Named<Selected>[] },
  invitation: readonly Cell[],
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
    namesCell(projects),
    termsCell(projects, ({ rate }) => rate),
    termsCell(projects, ({ until }) => timeCell(until)),
    namesCell(groups),
    timeCell(row.lastActiveAt),
    timeCell(row.reviewedAt),
    ...invitation,
    timeCell(row.createdAt),
  ];
}
