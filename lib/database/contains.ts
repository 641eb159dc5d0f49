import type { DataSource, ObjectLiteral } from 'typeorm';

/** SQL for "the column holds each of these texts", and its parameters; empty for no text. */
export function containsEach(
  dataSource: DataSource,
  column: string,
  texts: readonly string[],
): { condition: string; parameters: ObjectLiteral } {
  const named = texts.map((text, at) => [`held${at}`, text] as const);
  const condition = named.map(([name]) => contains(dataSource, column, name)).join(' AND ');
  return { condition, parameters: Object.fromEntries(named) };
}

/**
 * What PostgreSQL puts a backslash before, where a pattern would mean something by it. As escape strings: what a backslash
 * is in any other one depends on the host's `standard_conforming_strings`.
 */
const ESCAPED = String.raw`E'([\\\\%_])', E'\\\\\\1', 'g'`;

/**
 * SQL for "the column holds this text", where every character stands for itself. PostgreSQL's trigram indexes
 * serve patterns only, so there the characters that mean something in one are escaped.
 */
function contains(dataSource: DataSource, column: string, parameter: string): string {
  return dataSource.options.type === 'postgres'
    ? `${column} LIKE '%' || regexp_replace(CAST(:${parameter} AS text), ${ESCAPED}) || '%'`
    : `INSTR(${column}, :${parameter}) > 0`;
}
