import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { ClienteleSettings } from '../../config/settings.js';
import { CLIENTELE_LIST_DATA_SOURCE, CLIENTELE_SETTINGS } from '../../config/tokens.js';
import type { ExportKind } from '../../domain/exports/export-kind.js';
import { InvitationVoids } from '../../members/invitation-voids.js';
import { CLOCK, type Clock } from '../../ports/clock.port.js';
import { GROUP_DIRECTORY, type GroupDirectory } from '../../ports/group-directory.port.js';
import { PROJECT_DIRECTORY, type ProjectDirectory } from '../../ports/project-directory.port.js';
import { readNumber } from '../../schema/read-number.js';
import type { ExportRun } from '../export-run.js';
import { type Cell, csvPieces } from './csv.js';
import { FaultWatch } from './fault-watch.js';
import { xlsxPieces } from './xlsx.js';
import { DirectoryNames } from './directory-names.js';
import { exportedMembers, type ExportedMembers, exportedPlaces } from './exported-members.js';
import { InvitationCells } from './invitation-cells.js';
import { PORTAL_COLUMNS, type PortalCells, PortalCsv } from './portal-csv.js';
import { PROJECT_COLUMNS, ProjectCsvs } from './project-csvs.js';
import { taken } from './taken.js';
import { type ZipEntry, zipOf } from './zip.js';

/** The content of an export as it is made. */
export interface ExportSource {
  readonly stream: Readable;
  /** What has gone wrong in making it; undefined if nothing has. */
  readonly fault: () => Error | undefined;
}

/** Makes the content of exports from the database, page by page, as fast as it is read. */
@Injectable()
export class ExportContent {
  constructor(
    @Inject(CLIENTELE_LIST_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLIENTELE_SETTINGS) private readonly settings: ClienteleSettings,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(PROJECT_DIRECTORY) private readonly projects: ProjectDirectory,
    @Inject(GROUP_DIRECTORY) private readonly groups: GroupDirectory,
    private readonly voids: InvitationVoids,
  ) {}

  /** The content of this run's file. Tells the run how many rows there will be, and counts them. */
  async of(run: ExportRun): Promise<ExportSource> {
    const { portalId, memberId, assignmentId, filter, by } = run.row;
    const assigneeId = assignmentId === null ? null : memberId;
    const sight = { portalId, clientId: null, assigneeId };
    const exported = { sight, filter, now: this.clock.now(), signal: run.signal };
    const watch = new FaultWatch();
    const count = by === 'portal' ? exportedMembers : exportedPlaces;
    run.expect(await countOf(count(this.dataSource, exported)));
    const streams: Readonly<Record<ExportKind, () => Readable>> = {
      portal: () => Readable.from(watch.over(this.portalCsv(run, exported)), { objectMode: false }),
      project: () => zipOf(watch.over(this.projectCsvs(run, exported, watch))),
    };
    return { stream: streams[by](), fault: () => watch.fault };
  }

  private portalCsv(run: ExportRun, exported: ExportedMembers): AsyncIterable<Buffer> {
    const pages = new PortalCsv(this.dataSource, exported, this.cells(exported)).pages();
    return this.pieces(run, PORTAL_COLUMNS, pages);
  }

  private async *projectCsvs(
    run: ExportRun,
    exported: ExportedMembers,
    watch: FaultWatch,
  ): AsyncGenerator<ZipEntry> {
    const modifiedAt = new Date(exported.now);
    const csvs = new ProjectCsvs(this.dataSource, exported, this.cells(exported));
    const files = csvs.all(run.row.format);
    for await (const { fileName, pages } of files)
      yield { fileName, modifiedAt, pieces: watch.over(this.pieces(run, PROJECT_COLUMNS, pages)) };
  }

  /** The pieces of one file, its rows counted as they are taken. */
  private pieces(
    run: ExportRun,
    columns: readonly string[],
    pages: AsyncIterable<Cell[][]>,
  ): AsyncIterable<Buffer> {
    const { format, filter } = run.row;
    const rows = counted(run, pages);
    if (format === 'csv') return csvPieces({ columns, bom: this.settings.exports.bom }, rows);
    const sheet = filter.kind === 'staff' ? 'Staff' : 'Client users';
    return xlsxPieces({ columns, times: TIME_COLUMNS, sheet }, rows);
  }

  private cells({ sight: { portalId }, now }: ExportedMembers): PortalCells {
    return {
      invitations: new InvitationCells(this.dataSource.manager, this.voids, { portalId, now }),
      projects: new DirectoryNames((ids) => this.projects.findMany(portalId, ids)),
      groups: new DirectoryNames((ids) => this.groups.findMany(portalId, ids)),
    };
  }
}

/** The columns of either file that hold times. */
const TIME_COLUMNS: ReadonlySet<string> = new Set([
  'accessUntil',
  'until',
  'lastActiveAt',
  'reviewedAt',
  'invitedAt',
  'invitationExpiresAt',
  'createdAt',
]);

/** Lets the run know of each page that is taken, and empties it when the next one is asked for: it is written by then. */
async function* counted(run: ExportRun, pages: AsyncIterable<Cell[][]>): AsyncGenerator<Cell[][]> {
  for await (const page of pages) {
    run.advance(page.length);
    yield page;
    taken(page);
  }
}

async function countOf(query: ReturnType<typeof exportedMembers>): Promise<number> {
  const row = await query.select('COUNT(*)', 'count').getRawOne<{ count: unknown }>();
  return readNumber(row?.count);
}
