import type { DataSource } from 'typeorm';

/**
 * SQL for "the column holds this text", where every character stands for itself. PostgreSQL's trigram indexes
 * serve patterns only, so there the characters that mean something in one are escaped.
 */
export function contains(dataSource: DataSource, column: string, parameter: string): string {
  return dataSource.options.type === 'postgres'
    ? `${column} LIKE '%' || regexp_replace(CAST(:${parameter} AS text), '([\\\\%_])', '\\\\\\1', 'g') || '%'`
    : `INSTR(${column}, :${parameter}) > 0`;
}
