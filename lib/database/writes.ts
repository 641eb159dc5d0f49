import type {
  EntityManager,
  EntityMetadata,
  ObjectLiteral,
  ObjectType,
  QueryRunner,
} from 'typeorm';
import { chunksOf, ROWS } from './chunks.js';
import { SqlText } from './sql-text.js';
import { tellSubscribers } from './tell-subscribers.js';

/** What a row is made from: a function gives a value as SQL, and what is left out is the database's to fill in. */
export type RowValues<Row> = { readonly [Field in keyof Row]?: Row[Field] | (() => string) };

/** One statement to be, and what subscribers are told of it. */
interface Write {
  readonly event: 'Insert' | 'Update';
  readonly metadata: EntityMetadata;
  readonly rows: ObjectLiteral[];
  readonly where?: ObjectLiteral;
}

/**
 * Collects what a change writes, and writes all of it at once, in as few trips as the database allows: one on PostgreSQL,
 * elsewhere one for the new rows of each table and one for each edit. No two writes may meet in one row, for PostgreSQL
 * does not say which comes first. What subscribers of the host are told is what TypeORM tells them.
 */
export class Writes {
  private readonly inserts = new Map<EntityMetadata, Write>();
  private readonly writes: Write[] = [];

  constructor(
    /** Of the transaction. */
    readonly manager: EntityManager,
  ) {}

  /** Has rows inserted in the order given, after those of the same table that were given before. */
  insert<Row extends ObjectLiteral>(
    entity: ObjectType<Row>,
    ...rows: readonly RowValues<Row>[]
  ): void {
    if (rows.length === 0) return;
    const metadata = this.manager.connection.getMetadata(entity);
    const known = this.inserts.get(metadata);
    if (known) {
      known.rows.push(...rows);
      return;
    }
    const write: Write = { event: 'Insert', metadata, rows: [...rows] };
    this.inserts.set(metadata, write);
    this.writes.push(write);
  }

  /** Has the rows edited that have these values. */
  update<Row extends ObjectLiteral>(
    entity: ObjectType<Row>,
    where: Partial<Row>,
    patch: RowValues<Row>,
  ): void {
    const metadata = this.manager.connection.getMetadata(entity);
    this.writes.push({ event: 'Update', metadata, rows: [patch], where });
  }

  /** Writes it all. */
  async flush(): Promise<void> {
    const { connection, queryRunner } = this.manager;
    const writes = this.writes.splice(0).flatMap(inChunks);
    this.inserts.clear();
    await tellAll(queryRunner, 'Before', writes);
    const isJoined = connection.options.type === 'postgres';
    for (const some of isJoined ? together(writes) : writes.map((write) => [write])) {
      const text = new SqlText(connection);
      const parts = some.map((write) => sqlOf(text, write));
      await this.manager.query(joined(parts), text.values);
    }
    await tellAll(queryRunner, 'After', writes);
  }
}

function inChunks(write: Write): Write[] {
  return write.event === 'Update'
    ? [write]
    : chunksOf(write.rows).map((rows) => ({ ...write, rows }));
}

/** Statements as they go together: no more rows than one of them could have. */
function together(writes: readonly Write[]): Write[][] {
  const groups: Write[][] = [];
  let room = 0;
  for (const write of writes) {
    room -= write.rows.length;
    if (room < 0) {
      groups.push([]);
      room = ROWS - write.rows.length;
    }
    groups.at(-1)?.push(write);
  }
  return groups;
}

function sqlOf(text: SqlText, { event, metadata, rows, where = {} }: Write): string {
  const [patch = {}] = rows;
  return event === 'Insert' ? text.insert(metadata, rows) : text.update(metadata, where, patch);
}

/** The last one stands on its own, each before it as a part of that statement. */
function joined(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  const others = parts.slice(0, -1).map((part, at) => `w${at} AS (${part})`);
  return others.length > 0 ? `WITH ${others.join(', ')} ${last}` : last;
}

async function tellAll(
  runner: QueryRunner | undefined,
  when: 'Before' | 'After',
  writes: readonly Write[],
): Promise<void> {
  for (const { event, metadata, rows } of writes)
    await tellSubscribers(runner, `${when}${event}`, metadata, rows);
}
