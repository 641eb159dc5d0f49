import type { DataSource } from 'typeorm';

/** SQL for "the column holds this text": no pattern language, so every character stands for itself. */
export function contains(dataSource: DataSource, column: string, parameter: string): string {
  const position = dataSource.options.type === 'postgres' ? 'STRPOS' : 'INSTR';
  return `${position}(${column}, :${parameter}) > 0`;
}
