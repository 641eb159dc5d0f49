import type { DataSource } from 'typeorm';
import type { LookUpCondition, ProjectLookUp } from '../../callers/project-look-up.js';
import { isMySql } from '../../database/is-my-sql.js';
import { canonicalIds } from '../../domain/scopes/id-kind.js';
import type { ThingTable } from './host-tables.js';
import { SqlParts } from './sql-parts.js';

/** Types whose values are found by an index when they are compared with a text. */
const PLAIN_TEXTS = new Set(['varchar', 'character varying', 'text']);

/**
 * Looks projects up in the host's table; null where the directory has to be asked: MySQL and MariaDB would compare texts of
 * different collations, and PostgreSQL finds no id of other types of text by its index.
 */
export function tableProjectLookUp(
  dataSource: DataSource,
  projects: ThingTable | null,
): ProjectLookUp | null {
  if (!projects || isMySql(dataSource.options)) return null;
  const { table, id } = projects;
  const column = table.metadata.findColumnWithDatabaseName(id.name);
  const type = column && dataSource.driver.normalizeType(column);
  const isFound = id.kind.name !== 'text' || (type !== undefined && PLAIN_TEXTS.has(type));
  return isFound ? new TableProjectLookUp(dataSource, projects) : null;
}

class TableProjectLookUp implements ProjectLookUp {
  constructor(
    private readonly dataSource: DataSource,
    private readonly projects: ThingTable,
  ) {}

  held(projectId: string): string | null {
    const [held = null] = canonicalIds(this.projects.id.kind, [projectId]);
    return held;
  }

  exists(portal: string, project: string, held: string): LookUpCondition {
    const { table, id, portal: portalColumn } = this.projects;
    const parts = new SqlParts(this.dataSource, 'clientele_project');
    const of = (column: typeof id): string => parts.column('clientele_project', column).sql;
    const conditions = [
      `${of(id)} = ${this.typed(held)}`,
      // Compared again: a collation may hold different ids for the same.
      `${this.exact(of(id))} = ${project}`,
      ...(portalColumn ? [`${this.exact(of(portalColumn))} = ${portal}`] : []),
    ];
    const found = parts.select('clientele_project', table, id, conditions);
    return { sql: `EXISTS (${found})`, parameters: parts.parameters };
  }

  /** As the column's own type, for its index. */
  private typed(held: string): string {
    const { kind } = this.projects.id;
    if (kind.name === 'integer')
      return `CAST(${held} AS ${this.isPostgres ? 'bigint' : 'INTEGER'})`;
    return kind.name === 'uuid' && this.isPostgres ? `CAST(${held} AS uuid)` : held;
  }

  private exact(column: string): string {
    return `CAST(${column} AS TEXT) COLLATE ${this.isPostgres ? '"C"' : 'BINARY'}`;
  }

  private get isPostgres(): boolean {
    return this.dataSource.options.type === 'postgres';
  }
}
