import type { DataSource } from 'typeorm';
import type { GroupDirectory, ProjectDirectory } from '../../../lib/index.js';

/** The host's projects, or groups, in a table of ids and names. */
export class NameTable implements ProjectDirectory, GroupDirectory {
  constructor(
    private readonly dataSource: DataSource,
    private readonly table: 'bench_projects' | 'bench_groups',
  ) {}

  findMany(
    _portalId: string,
    ids: readonly string[],
  ): Promise<{ id: string; name: string; billingBasis: string }[]> {
    return this.dataSource.query(
      `SELECT id, name, 'fixed' AS "billingBasis" FROM ${this.table} WHERE id = ANY($1)`,
      [ids],
    );
  }

  projectsOf(): Promise<readonly string[]> {
    return Promise.resolve([]);
  }

  workersOf(): Promise<readonly string[]> {
    return Promise.resolve([]);
  }
}
