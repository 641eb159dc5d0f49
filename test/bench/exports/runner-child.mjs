// Makes one export in a process that has what this takes and nothing else: the compiled runner of the library, TypeORM and pg.
import 'reflect-metadata';
import { createRequire } from 'node:module';
import { DataSource } from 'typeorm';

const JOB = 'BENCH_EXPORTS_JOB';
const { url, folder, portalId, memberId, by } = JSON.parse(process.env[JOB]);

const library = (name) => createRequire(import.meta.url)(`../../../dist/rooms/${name}.js`);
const { clienteleEntities } = library('schema/entities');
const { newId } = library('database/ids');
const { TransactionRunner } = library('database/transaction-runner');
const { ExportContent } = library('exports/content/export-content');
const { ExportEntity } = library('schema/export.entity');
const { ExportFiles } = library('exports/export-files');
const { ExportLedger } = library('exports/export-ledger');
const { ExportRunner } = library('exports/export-runner');
const { LocalExportStorage } = library('exports/local-export-storage');

/** The most memory this process has had until now, in bytes. */
const peakMemory = () => process.resourceUsage().maxRSS * 1024;

const dataSource = await new DataSource({
  type: 'postgres',
  url,
  entities: [...clienteleEntities],
}).initialize();
/** The host's projects, or groups, in a table of ids and names. */
const directory = (table) => ({
  findMany: (_, ids) => dataSource.query(`SELECT id, name FROM ${table} WHERE id = ANY($1)`, [ids]),
});
const settings = { exports: { directory: folder, bom: false, expiresIn: 86_400_000 } };
const clock = { now: () => Date.now() };
const ledger = new ExportLedger(dataSource, settings, clock, new TransactionRunner(dataSource), {
  record: () => Promise.resolve(),
});
const runner = new ExportRunner(
  dataSource,
  ledger,
  new ExportFiles(new LocalExportStorage(settings), clock),
  new ExportContent(
    dataSource,
    settings,
    clock,
    directory('bench_projects'),
    directory('bench_groups'),
    // A raw cursor does not ask either whether letters can be accepted.
    { ofMany: () => Promise.resolve(new Map()) },
  ),
  { member: () => Promise.resolve({ kind: 'staff' }) },
);

const id = newId();
const exports = dataSource.getRepository(ExportEntity);
await exports.insert({
  ...{ id, portalId, memberId, by, filter: { kind: 'client' }, status: 'queued', failure: null },
  ...{ progress: 0, rows: 0, attempts: 0, stops: 0, leaseUntil: Date.now() + 30_000 },
  ...{ createdAt: Date.now(), finishedAt: 0, expiresAt: 0, fileDueAt: 0 },
});
const before = peakMemory();
const began = process.hrtime.bigint();
await runner.run({ exportId: id, portalId, attempt: 1 });
const time = Number(process.hrtime.bigint() - began) / 1e6;
const { status, failure, rows } = await exports.findOneByOrFail({ id });
if (status !== 'ready') throw new Error(`The export is ${status}: ${failure}`);
const file = `${portalId}/${id}-1.${by === 'portal' ? 'csv' : 'zip'}`;
console.log(`${JOB}${JSON.stringify({ time, rows, before, peak: peakMemory(), file })}`);
await dataSource.destroy();
