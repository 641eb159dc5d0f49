import type { DataSource, EntityManager } from 'typeorm';
import { boundManager } from './bound-manager.js';
import { ambientRunner, hostDataSource } from './own-data-source.js';

/** The manager of the host's transaction that a call joins: the one it was given, else that of the ambient one. */
export function joinedManager(
  dataSource: DataSource,
  given?: EntityManager,
): EntityManager | undefined {
  return given ?? (ambientRunner(dataSource) && hostDataSource(dataSource).manager);
}

/**
 * The manager by which a call reads and writes: it is in the transaction that the call joins, if it joins one, and reads
 * as the module's DataSource does.
 */
export function ownManager(dataSource: DataSource, given?: EntityManager): EntityManager {
  if (!given) return dataSource.manager;
  // That of another DataSource has other entities, or other names of tables.
  const isHosts =
    given.connection === hostDataSource(dataSource) && given.connection !== dataSource;
  return isHosts && given.queryRunner ? boundManager(dataSource, given.queryRunner) : given;
}
