import { types } from 'pg';
import type { DataSourceOptions } from 'typeorm';

/** What hosts have their drivers give for integers; JSON comes as text with either. */
export const DRIVER_TYPES = ['text', 'BigInt'] as const;

/** One of these. */
export type DriverTypes = (typeof DRIVER_TYPES)[number];

/** What PostgreSQL calls a type by. */
type Oid = Parameters<typeof types.getTypeParser>[0];

type Read = (text: string) => unknown;

/** What mysql2 hands to a `typeCast`. */
interface Field {
  readonly type: string;
  string(): string | null;
}

const INTEGERS_OF_POSTGRES: readonly Oid[] = [
  types.builtins.INT2,
  types.builtins.INT4,
  types.builtins.INT8,
];
const JSON_OF_POSTGRES: readonly Oid[] = [types.builtins.JSON, types.builtins.JSONB];
const INTEGERS_OF_MYSQL = ['TINY', 'SHORT', 'INT24', 'LONG', 'LONGLONG', 'YEAR'];

/** The options of a host that has set its driver so. SQLite's gives integers as BigInts or as numbers, never as text. */
export function withDriverTypes(
  options: DataSourceOptions,
  driverTypes: DriverTypes,
): DataSourceOptions {
  const read: Read = driverTypes === 'BigInt' ? BigInt : String;
  if (options.type === 'postgres')
    return { ...options, extra: { types: { getTypeParser: parsers(read) } } };
  if (options.type === 'better-sqlite3') return { ...options, prepareDatabase: safeIntegers };
  return { ...options, extra: { typeCast: typeCast(read) } };
}

/** The options as they are, or with `TEST_DRIVER_TYPES` set to one of those forms, with a driver set so: in every test. */
export function asTheRunWishes(options: DataSourceOptions): DataSourceOptions {
  const wish = process.env['TEST_DRIVER_TYPES'] ?? '';
  return isDriverTypes(wish) ? withDriverTypes(options, wish) : options;
}

function isDriverTypes(wish: string): wish is DriverTypes {
  return (DRIVER_TYPES as readonly string[]).includes(wish);
}

function parsers(read: Read) {
  return (oid: Oid, format?: 'text' | 'binary'): unknown => {
    if (INTEGERS_OF_POSTGRES.includes(oid)) return read;
    if (JSON_OF_POSTGRES.includes(oid)) return String;
    return types.getTypeParser(oid, format);
  };
}

function typeCast(read: Read) {
  return (field: Field): unknown => {
    const text = field.string();
    return text !== null && INTEGERS_OF_MYSQL.includes(field.type) ? read(text) : text;
  };
}

function safeIntegers(database: unknown): void {
  (database as { defaultSafeIntegers(): void }).defaultSafeIntegers();
}
