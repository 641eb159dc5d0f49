import type { DataSource, EntityMetadata } from 'typeorm';
import type { IdKind } from '../../domain/scopes/id-kind.js';

/** A column as TypeORM describes it. */
export type EntityColumn = EntityMetadata['columns'][number];

const TEXT_TYPES = new Set([
  'varchar',
  'character varying',
  'char',
  'character',
  'nvarchar',
  'national varchar',
  'nchar',
  'varying character',
  'native character',
  'text',
  'citext',
  'tinytext',
  'mediumtext',
  'longtext',
  'clob',
]);

const INTEGER_TYPES = new Set([
  'int',
  'integer',
  'bigint',
  'smallint',
  'mediumint',
  'tinyint',
  'int2',
  'int4',
  'int8',
]);

const LARGEST_OF_64_BITS = 2n ** 63n - 1n;

/** What ids this column holds; null when it is no column of ids, such as a date or a decimal. */
export function columnKind(column: EntityColumn, dataSource: DataSource): IdKind | null {
  if (column.isArray) return null;
  const type = dataSource.driver.normalizeType(column);
  if (TEXT_TYPES.has(type)) return { name: 'text' };
  if (type === 'uuid') return { name: 'uuid' };
  return INTEGER_TYPES.has(type) ? integer(mostIn(type, column, dataSource)) : null;
}

/** PostgreSQL refuses a number its column could not hold; the others compare it. */
function mostIn(type: string, { unsigned }: EntityColumn, { options }: DataSource): bigint {
  if (options.type !== 'postgres') return unsigned ? 2n ** 64n - 1n : LARGEST_OF_64_BITS;
  if (type === 'smallint') return 2n ** 15n - 1n;
  return type === 'integer' ? 2n ** 31n - 1n : LARGEST_OF_64_BITS;
}

function integer(most: bigint): IdKind {
  return { name: 'integer', least: -most - 1n, most };
}
