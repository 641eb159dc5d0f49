import type { DataSource, EntityManager, QueryRunner } from 'typeorm';

/** Where a runner of statements keeps the module's manager of it. */
const MANAGER = 'clienteleManager';

/** A manager of this DataSource on a runner of the host, which keeps its own. */
export function boundManager(dataSource: DataSource, runner: QueryRunner): EntityManager {
  const known = runner.data[MANAGER] as EntityManager | undefined;
  if (known && known.connection === dataSource) return known;
  const { manager } = runner;
  const made = dataSource.createEntityManager(runner);
  // TypeORM gives a runner the manager that was made last.
  Object.assign(runner, { manager });
  Object.assign(runner.data, { [MANAGER]: made });
  return made;
}
