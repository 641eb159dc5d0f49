import { isoTime, isoTimeOrNull } from '../database/iso-time.js';
import type { Page } from '../database/keyset.js';
import type { ImportColumns } from '../domain/imports/import-columns.js';
import type { ImportCounts, ImportOutcome } from '../domain/imports/import-outcome.js';
import { ListedNames } from '../domain/imports/listed-names.js';
import { type NewClients, newClientName } from '../domain/imports/new-clients-count.js';
import { type ImportFailure, type ImportStatus, WAITING } from '../domain/imports/import-status.js';
import { ERROR_TABLE, type ErrorCode } from '../errors/error-table.js';
import type { ImportEntity } from '../schema/import.entity.js';
import type { ImportRowEntity } from '../schema/import-row.entity.js';
import type { NamedClients } from './named-clients.js';
import type { ImportDelimiter } from './import-records.js';
import type { ImportEncoding } from './import-text.js';

/** An import as its maker sees it. Times are ISO 8601. */
export interface ImportView {
  readonly importId: string;
  readonly status: ImportStatus;
  /** How the file was read. */
  readonly encoding: ImportEncoding;
  readonly delimiter: ImportDelimiter;
  readonly columns: ImportColumns;
  /** What was to come of the rows when the file was handed in. */
  readonly counts: ImportCounts;
  /** Which clients were to be made then. */
  readonly newClients: NewClients;
  /** Whether those it creates get a link, and whether members that are there are changed: as it is applied. */
  readonly invite: boolean;
  readonly update: boolean;
  /** 0 to 1. */
  readonly progress: number;
  /** When it goes on, where it waits until a limit lets more through; else null. */
  readonly waitsUntil: string | null;
  /** Why applying broke off; null unless it did. It can be applied again then, and goes on where it was. */
  readonly failure: ImportFailure | null;
  readonly createdAt: string;
  readonly finishedAt: string | null;
  /** When all of it is erased. */
  readonly expiresAt: string;
}

/** The client of a person of a file. */
export interface ImportedClient {
  /** Null for one that is yet to be made. */
  readonly id: string | null;
  readonly name: string;
  /** Whether the import makes it, or has made it. */
  readonly made: boolean;
}

/** What comes, or has come, of one person of a file. */
export interface ImportResult {
  /** The person's first row, as spreadsheets count: the head is row 1. */
  readonly row: number;
  /** Further rows of the same person in the same client, which were put together with it. */
  readonly further: readonly number[];
  /** As the file has it; null once that is erased. */
  readonly email: string | null;
  /** The person's name as the file has it, else the member's; null where neither is known. */
  readonly name: string | null;
  /** What stands for projects in the file, parted at semicolons; nothing where the row is refused, and once that is erased. */
  readonly projects: readonly string[];
  readonly outcome: ImportOutcome;
  /**
   * Why the row is refused, or waits. `DIFFERS`: the member is there, the file has it otherwise, and updates were not asked
   * for.
   */
  readonly code?: ErrorCode;
  readonly message?: string;
  readonly details?: Readonly<Record<string, unknown>>;
  /** Fields in which the member is otherwise than the file has it, and stays so: no import changes them. */
  readonly kept: readonly string[];
  /** The member that is there; null where there is none yet. */
  readonly memberId: string | null;
  /**
   * Where the person is, or comes to be; null of staff, of a row that is refused before that is clear, and once the client is not
   * there any more.
   */
  readonly client: ImportedClient | null;
}

/** An import with what comes of its rows. */
export interface ImportWithResults extends ImportView {
  readonly results: Page<ImportResult>;
}

/** The view of a row. */
export function importView(row: ImportEntity): ImportView {
  return {
    importId: row.id,
    status: row.status,
    encoding: row.encoding as ImportEncoding,
    delimiter: row.delimiter as ImportDelimiter,
    columns: row.columns,
    counts: row.counts,
    newClients: row.newClients,
    invite: row.invites === 1,
    update: row.updates === 1,
    progress: progressOf(row),
    waitsUntil: row.status === WAITING ? isoTime(row.dueAt) : null,
    failure: row.failure,
    createdAt: isoTime(row.createdAt),
    finishedAt: isoTimeOrNull(row.finishedAt),
    expiresAt: isoTime(row.expiresAt),
  };
}

/** What else is known of the people of a page. */
export interface ResultFacts {
  readonly clients: NamedClients;
  /** Names of members by their ids. */
  readonly names: ReadonlyMap<string, string>;
}

/** The view of one person, who may be a member among these, of a client among these. */
export function importResult(row: ImportRowEntity, { clients, names }: ResultFacts): ImportResult {
  const { line, further, email, asked, outcome, code, details, kept, memberId } = row;
  const present = memberId === null ? undefined : names.get(memberId);
  return {
    row: line,
    further,
    email,
    name: asked?.name ?? (present || null),
    projects: asked?.projects.flatMap(({ cell }) => new ListedNames(cell).pieces) ?? [],
    outcome,
    ...(code !== null && { code: code as ErrorCode, message: messageOf(code) }),
    ...(details && Object.keys(details).length > 0 && { details }),
    kept,
    memberId,
    client: clientOf(row, clients),
  };
}

function clientOf(
  { clientId: id, makesClient, asked }: ImportRowEntity,
  clients: NamedClients,
): ImportedClient | null {
  const made = makesClient === 1;
  if (id === null) return made && asked ? { id, name: newClientName(asked), made } : null;
  const client = clients.byId(id);
  return client ? { id, name: client.name, made } : null;
}

const DIFFERS =
  'The file has this member otherwise, and it was left as it is. Apply with `update` to change it.';

function messageOf(code: string): string {
  return code === 'DIFFERS' ? DIFFERS : ERROR_TABLE[code as ErrorCode].message;
}

function progressOf({ status, people, done }: ImportEntity): number {
  if (status === 'previewed') return 0;
  if (status === 'done' || people === 0) return 1;
  return Math.floor((done / people) * 1000) / 1000;
}
