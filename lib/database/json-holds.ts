import type { DataSource } from 'typeorm';

/**
 * SQL for "the JSON array in this column holds this text". Databases may
 * take other texts for the same: compare again what is found.
 */
export function jsonHolds({ options }: DataSource, column: string, parameter: string): string {
  if (options.type === 'postgres') {
    return `EXISTS (SELECT 1 FROM json_array_elements_text(${column}) AS held(value) WHERE held.value = :${parameter})`;
  }
  if (options.type === 'mysql' || options.type === 'mariadb') {
    return `JSON_CONTAINS(${column}, JSON_QUOTE(:${parameter}))`;
  }
  return `EXISTS (SELECT 1 FROM json_each(${column}) AS held WHERE held.value = :${parameter})`;
}
