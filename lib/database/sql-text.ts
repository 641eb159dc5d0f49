import type { DataSource, EntityMetadata, ObjectLiteral } from 'typeorm';
import { escapedTable } from './escaped-table.js';

/** SQL under way, with the values its markers stand for. */
export class SqlText {
  readonly values: unknown[] = [];

  constructor(private readonly dataSource: DataSource) {}

  /** An INSERT of rows that all have the same fields. */
  insert(metadata: EntityMetadata, rows: readonly ObjectLiteral[]): string {
    const [first = {}] = rows;
    const fields = Object.keys(first).filter((field) => first[field] !== undefined);
    const names = fields.map((field) => this.column(metadata, field));
    const lists = rows.map(
      (row) => `(${fields.map((field) => this.value(metadata, field, row[field])).join(', ')})`,
    );
    return `INSERT INTO ${this.table(metadata)}(${names.join(', ')}) VALUES ${lists.join(', ')}`;
  }

  /** An UPDATE of the rows that have these values. */
  update(metadata: EntityMetadata, where: ObjectLiteral, patch: ObjectLiteral): string {
    const set = this.equations(metadata, patch).join(', ');
    const which = this.equations(metadata, where).join(' AND ');
    return `UPDATE ${this.table(metadata)} SET ${set} WHERE ${which}`;
  }

  private equations(metadata: EntityMetadata, values: ObjectLiteral): string[] {
    return Object.entries(values).map(
      ([field, value]) => `${this.column(metadata, field)} = ${this.value(metadata, field, value)}`,
    );
  }

  private table(metadata: EntityMetadata): string {
    return escapedTable(this.dataSource, metadata);
  }

  private column(metadata: EntityMetadata, field: string): string {
    return this.dataSource.driver.escape(columnOf(metadata, field).databaseName);
  }

  /** A marker for the value as the driver takes it, or the SQL that a function gives. */
  private value(metadata: EntityMetadata, field: string, value: unknown): string {
    if (typeof value === 'function') return (value as () => string)();
    const { driver } = this.dataSource;
    this.values.push(driver.preparePersistentValue(value, columnOf(metadata, field)));
    const at = this.values.length - 1;
    return driver.createParameter(`v${at}`, at);
  }
}

function columnOf(metadata: EntityMetadata, field: string) {
  const column = metadata.findColumnWithPropertyName(field);
  if (!column) throw new Error(`${metadata.name} has no ${field}.`);
  return column;
}
