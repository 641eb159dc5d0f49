import type { DataSource } from 'typeorm';
import type { ExportFormat } from '../../domain/exports/export-kind.js';
import { FileNames } from '../../domain/exports/file-names.js';
import { OPEN } from '../../domain/invitations/invitation-status.js';
import { InvitationEntity } from '../../schema/invitation.entity.js';
import { readNumber } from '../../schema/read-number.js';
import { permissionsCell, statusCells, timeCell } from './cells.js';
import type { Cell } from './csv.js';
import type { DirectoryNames } from './directory-names.js';
import {
  exportedPlaces,
  type ExportedMembers,
  type MemberColumns,
  selectMemberColumns,
} from './exported-members.js';
import type { InvitationCells, OpenInvitation } from './invitation-cells.js';
import { pagesAhead } from './pages.js';
import { RepeatedQuery } from './repeated.query.js';
import { taken } from './taken.js';

/** Members, or projects, read at a time. */
const PAGE = 250;

const START = '';

/** Says of a member that it has a set of permissions for this project alone, which counts there in place of the others. */
const OWN = 'own';

/** The columns of each project's CSV. */
export const PROJECT_COLUMNS = [
  'name',
  'email',
  'client',
  'role',
  'status',
  'standing',
  'accessUntil',
  'until',
  'rate',
  'permissions',
  'projectPermissions',
  'lastActiveAt',
  'reviewedAt',
  'invitation',
  'createdAt',
] as const;

type ProjectRow = MemberColumns &
  OpenInvitation & {
    readonly rate: string | null;
    readonly until: unknown;
    readonly customized: unknown;
  };

interface Project {
  readonly id: string;
  readonly name: string;
}

/** One CSV of the zip. */
export interface ProjectCsv {
  readonly fileName: string;
  readonly pages: AsyncIterable<Cell[][]>;
}

/** What the cells of a page are made by. */
export interface ProjectCells {
  readonly projects: DirectoryNames;
  readonly invitations: InvitationCells;
}

/** Reads the members on each project as rows of the project's CSV, in the order of their ids. */
export class ProjectCsvs {
  private readonly projects: RepeatedQuery<{ readonly id: string }>;
  private readonly members: RepeatedQuery<ProjectRow>;

  constructor(
    dataSource: DataSource,
    private readonly exported: ExportedMembers,
    private readonly cells: ProjectCells,
  ) {
    const projects = exportedPlaces(dataSource, exported)
      .select('mp.projectId', 'id')
      .distinct(true)
      .andWhere('mp.projectId > :after')
      .orderBy('mp.projectId')
      .limit(PAGE);
    this.projects = new RepeatedQuery(dataSource, projects, ['after']);
    const members = selectMemberColumns(exportedPlaces(dataSource, exported))
      .leftJoin(
        InvitationEntity,
        'x',
        'x.memberId = m.id AND x.portalId = m.portalId AND x.status = :open',
        { open: OPEN },
      )
      .addSelect('x.id', 'invitationId')
      .addSelect('x.expiresAt', 'invitationExpiresAt')
      .addSelect('mp.rate', 'rate')
      .addSelect('mp.until', 'until')
      .addSelect('CASE WHEN mp.permissions IS NULL THEN 0 ELSE 1 END', 'customized')
      .andWhere('mp.projectId = :project AND mp.memberId > :after')
      .orderBy('mp.memberId')
      .limit(PAGE);
    this.members = new RepeatedQuery(dataSource, members, ['project', 'after']);
  }

  /** Every project's file, its rows not read before they are asked for. */
  async *all(format: ExportFormat): AsyncGenerator<ProjectCsv> {
    const files = new FileNames(`.${format}`, 'project');
    const read = (last: Project | null) => this.named(last?.id ?? START);
    const { signal } = this.exported;
    for await (const page of pagesAhead({ size: PAGE, read, signal })) {
      for (const { id, name } of page) yield { fileName: files.next(name), pages: this.pages(id) };
    }
  }

  private async named(after: string): Promise<Project[]> {
    const page = await this.projects.read({ after });
    await this.cells.projects.load(page.map(({ id }) => id));
    return page.map(({ id }) => ({ id, name: this.cells.projects.of(id) }));
  }

  private async *pages(project: string): AsyncGenerator<Cell[][]> {
    const read = (last: ProjectRow | null) =>
      this.members.read({ project, after: last?.id ?? START });
    const { signal, now } = this.exported;
    for await (const page of pagesAhead({ size: PAGE, read, signal })) {
      const rows = taken(page);
      const invitationCell = await this.cells.invitations.of(rows);
      yield rows.map((row) => cellsOf(row, invitationCell(row), now));
    }
  }
}

function cellsOf(row: ProjectRow, invitation: Cell, now: number): Cell[] {
  return [
    row.name,
    row.email,
    row.client,
    row.role,
    ...statusCells(row, now),
    timeCell(row.until),
    row.rate,
    permissionsCell(row),
    readNumber(row.customized) === 1 ? OWN : null,
    timeCell(row.lastActiveAt),
    timeCell(row.reviewedAt),
    invitation,
    timeCell(row.createdAt),
  ];
}
