import type { DataSource, EntityMetadata, ObjectLiteral, QueryRunner } from 'typeorm';
import { storedEvent } from '../../lib/events/stored-event.js';
import { EventEntity } from '../../lib/schema/event.entity.js';
import type { Operation } from './operation.js';
import { type Scene, type Slot, SLOTS, slotOf } from './scene.js';
import type { Stage } from './stage.js';

/** How a row is touched: written, or only kept from others. */
export type Touch = 'writes' | 'locks';

/** What an operation does when nobody else is about. */
export interface Recording {
  /** Rows and unique keys by what they are called in every scene. */
  readonly rows: ReadonlyMap<string, Touch>;
  /** The things of the scene whose versions it has moved. */
  readonly moved: ReadonlySet<Slot>;
  /** The events it has recorded, each as `type@subject`. */
  readonly events: readonly string[];
}

/** A row as a trigger has noted it. */
interface Noted {
  readonly name: string;
  readonly before: ObjectLiteral | null;
  readonly after: ObjectLiteral | null;
}

const NOTES = 'race_notes';

/** Has PostgreSQL note every row of the module's that is written from here on. */
export async function noteWrites({ host: { dataSource } }: Stage): Promise<void> {
  await dataSource.query(`
    CREATE TABLE ${NOTES} (n bigserial PRIMARY KEY, name text NOT NULL, before jsonb, after jsonb)`);
  await dataSource.query(`
    CREATE FUNCTION race_note() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      INSERT INTO ${NOTES} (name, before, after) VALUES (TG_TABLE_NAME,
        CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END,
        CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END);
      RETURN NULL;
    END $$`);
  for (const { tableName } of dataSource.entityMetadatas)
    await dataSource.query(
      `CREATE TRIGGER race AFTER INSERT OR UPDATE OR DELETE ON "${tableName}"
        FOR EACH ROW EXECUTE FUNCTION race_note()`,
    );
}

/** Runs each operation alone on a scene of its own, on a stage that notes writes. Throws when one is refused. */
export async function recordAll(
  stage: Stage,
  operations: readonly Operation[],
): Promise<Map<Operation, Recording>> {
  const recordings = new Map<Operation, Recording>();
  for (const each of operations) {
    const [scene] = await stage.set(1);
    if (scene) recordings.set(each, await record(stage, each, scene));
  }
  return recordings;
}

async function record(stage: Stage, operation: Operation, scene: Scene): Promise<Recording> {
  const { host } = stage;
  const { dataSource } = host;
  await dataSource.query(`TRUNCATE ${NOTES}`);
  const work = async () => {
    await operation.run({ host, scene, at: 0 });
    if (operation.kind === 'turns') await operation.run({ host, scene, at: 1 });
  };
  const locked = await lockedRows(dataSource, work).catch((cause: unknown) => {
    throw new Error(`"${operation.name}" is refused even when nobody else is about.`, { cause });
  });
  const notes = await dataSource.query<Noted[]>(
    `SELECT name, before, after FROM ${NOTES} ORDER BY n`,
  );
  const rows = new Map<string, Touch>(locked.map((row) => [calledIn(scene, row), 'locks']));
  for (const note of notes)
    for (const row of rowsOf(dataSource, note)) {
      const name = calledIn(scene, row);
      if (isWritten(note) || !rows.has(name)) rows.set(name, isWritten(note) ? 'writes' : 'locks');
    }
  return { rows, moved: movedBy(scene, notes), events: await eventsIn(stage, scene) };
}

/** What happened in the scene, each event as `type@subject`. What the scene began with is left out. */
export async function eventsIn({ host }: Stage, { portalId, ...scene }: Scene): Promise<string[]> {
  const events = await host.dataSource
    .getRepository(EventEntity)
    .find({ where: { portalId }, order: { ordinal: 'ASC' } });
  return events
    .filter(({ id }) => id !== scene.ids.parked)
    .map(storedEvent)
    .map(({ type, subject }) => `${type}@${slotOf({ portalId, ...scene }, subject.id)}`);
}

function isWritten({ before, after }: Noted): boolean {
  return JSON.stringify(before) !== JSON.stringify(after);
}

/** The row by its primary key; and by whatever else must be unique. */
function rowsOf(dataSource: DataSource, { name, before, after }: Noted): string[] {
  const metadata = dataSource.entityMetadatas.find(({ tableName }) => tableName === name);
  if (!metadata) return [];
  const primary = metadata.primaryColumns.map(({ databaseName }) => databaseName);
  const unique = metadata.uniques.map(({ columns }) => columns.map((each) => each.databaseName));
  const rows = [before, after].filter((row) => row !== null);
  return [
    ...rows.map((row) => keyText(name, primary, row)),
    ...rows.flatMap((row) =>
      unique
        .filter((columns) => columns.every((column) => row[column] !== null))
        .map((columns) => keyText(name, columns, row)),
    ),
  ];
}

function keyText(table: string, columns: readonly string[], row: ObjectLiteral): string {
  return `${table}(${columns.map((column) => `${column}=${String(row[column])}`).join(', ')})`;
}

/** The row's name with the scene's own ids in it replaced by what they are of, so that all scenes have the same. */
function calledIn({ ids, key }: Scene, row: string): string {
  const named = SLOTS.reduce((text, slot) => text.replaceAll(ids[slot], slot), row);
  return named.replaceAll(`@${key}.test`, '@test').replace(`gone-${key}`, 'gone');
}

function movedBy(scene: Scene, notes: readonly Noted[]): Set<Slot> {
  const moved = notes.filter(
    ({ before, after }) => before && before['version'] !== after?.['version'],
  );
  const slots = moved.map(({ before }) => slotOf(scene, String(before?.['id'])));
  return new Set(slots.filter((slot) => slot !== 'new'));
}

/** The rows that locking reads have given while the work ran. */
async function lockedRows(dataSource: DataSource, work: () => Promise<unknown>): Promise<string[]> {
  const locked: string[] = [];
  const create = dataSource.createQueryRunner.bind(dataSource);
  const spying = (...given: Parameters<typeof create>): QueryRunner => {
    const runner = create(...given);
    const query = runner.query.bind(runner) as (...sent: unknown[]) => Promise<unknown>;
    const noting = async (...sent: unknown[]) => {
      const answer = await query(...sent);
      locked.push(...rowsLockedBy(dataSource, String(sent[0]), answer));
      return answer;
    };
    return Object.assign(runner, { query: noting });
  };
  Object.assign(dataSource, { createQueryRunner: spying });
  try {
    await work();
  } finally {
    Object.assign(dataSource, { createQueryRunner: create });
  }
  return locked;
}

function rowsLockedBy(dataSource: DataSource, sql: string, answer: unknown): string[] {
  const [, table, alias] = /FROM "(\w+)" "(\w+)".* FOR UPDATE\b/s.exec(sql) ?? [];
  const metadata = dataSource.entityMetadatas.find(({ tableName }) => tableName === table);
  if (!metadata || alias === undefined) return [];
  const { records } = answer as { records?: readonly ObjectLiteral[] };
  const rows = records ?? (Array.isArray(answer) ? (answer as ObjectLiteral[]) : []);
  return rows.map((row) => lockedRow(metadata, alias, row));
}

function lockedRow(
  { tableName, primaryColumns }: EntityMetadata,
  alias: string,
  row: ObjectLiteral,
) {
  const names = primaryColumns.map(({ databaseName }) => databaseName);
  const key = Object.fromEntries(names.map((name) => [name, row[`${alias}_${name}`]]));
  return keyText(tableName, names, key);
}
