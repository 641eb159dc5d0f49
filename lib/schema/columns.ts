import { Column, PrimaryColumn, PrimaryGeneratedColumn, type ColumnOptions } from 'typeorm';
import { JSON_VALUES, NUMBER_VALUES } from './column-values.js';

/** What a column helper takes. */
export interface ColumnNullability {
  /** Whether the column may be NULL. @default false */
  readonly nullable?: boolean;
}

/** Options of a text column. */
export interface TextColumnOptions extends ColumnNullability {
  /** The most characters (code points) it holds. */
  readonly length: number;
}

/** Columns keep their property's name, whatever naming strategy the host's DataSource has. */
function column(options: ColumnOptions): PropertyDecorator {
  return (target, property) => Column({ ...options, name: String(property) })(target, property);
}

/**
 * Text that is compared and sorted byte by byte. The migrations give it its collation, which has another name on each
 * database: said here, it would stand in the columns of a host's relations, too, and most databases do not know it.
 */
function bytewise(length: number, { nullable = false }: ColumnNullability): PropertyDecorator {
  return column({ type: 'varchar', length, nullable });
}

/** The primary key: an id of ours, or one part of a composite key. */
export function PrimaryIdColumn(length = 36): PropertyDecorator {
  return (target, property) =>
    PrimaryColumn({
      type: 'varchar',
      length,
      name: String(property),
    })(target, property);
}

/**
 * The primary key of rows that the database itself puts in order. SQLite counts plain integers only, so everywhere it
 * has 32 bits: two billion rows.
 */
export function PrimaryOrdinalColumn(): PropertyDecorator {
  return (target, property) => {
    // TypeORM takes a transformer here as well as in any column, and its types do not say so.
    const options = { type: 'int', name: String(property), transformer: NUMBER_VALUES } as const;
    PrimaryGeneratedColumn('increment', options)(target, property);
  };
}

/** An id of ours: a UUIDv7 string. */
export const IdColumn = (options: ColumnNullability = {}): PropertyDecorator =>
  bytewise(36, options);

/** An id of the host: an opaque string of up to 255 characters. */
export const HostIdColumn = (options: ColumnNullability = {}): PropertyDecorator =>
  bytewise(255, options);

/** An email as `normalizeEmail` has it. */
export const EmailColumn = (options: ColumnNullability = {}): PropertyDecorator =>
  bytewise(320, options);

/** Text that is looked up or sorted by: compared byte by byte. */
export const KeyColumn = ({ length, ...options }: TextColumnOptions): PropertyDecorator =>
  bytewise(length, options);

/** Text for people to read, compared as the database likes. */
export const TextColumn = ({ length, nullable = false }: TextColumnOptions): PropertyDecorator =>
  column({ type: 'varchar', length, nullable });

/** One of a few names, such as a status. */
export const WordColumn = (options: ColumnNullability = {}): PropertyDecorator =>
  bytewise(16, options);

/** A decimal as a string: binary fractions would change it. */
export const MoneyColumn = (options: ColumnNullability = {}): PropertyDecorator =>
  bytewise(32, options);

/** A count. */
export const CountColumn = (): PropertyDecorator =>
  column({ type: 'int', transformer: NUMBER_VALUES });

/** A row's version, counted up by edits. TypeORM's own version column would move on every write. */
export const RowVersionColumn = CountColumn;

/**
 * A moment in epoch milliseconds; 0 stands for never. Date columns come back wrong across
 * daylight saving and process time zones. Raw queries give it as the driver likes: read it with `readNumber`.
 */
export const TimeColumn = (): PropertyDecorator =>
  column({ type: 'bigint', transformer: NUMBER_VALUES });

/** A JSON document. Raw queries give it as a string or as a value: read it with `readJson`. */
export const JsonColumn = ({ nullable = false }: ColumnNullability = {}): PropertyDecorator =>
  column({ type: 'json', nullable, transformer: JSON_VALUES });
