import {
  type DataSource,
  type DataSourceOptions,
  type EntityMetadata,
  getMetadataArgsStorage,
} from 'typeorm';
import { ClienteleConfigError } from '../../errors/clientele-config.error.js';
import { START_REFUSALS } from '../../errors/start-refusals.js';
import { clienteleEntities } from '../../schema/entities.js';

type EntityClass = new () => object;

/** Options of `TypeOrmModule` that say which entities there are. */
type EntityOptions = Pick<Partial<DataSourceOptions>, 'entities'> & {
  readonly autoLoadEntities?: boolean;
};

/**
 * Throws `ClienteleConfigError` when a subclass of an entity is listed and the entity is not: TypeORM would not find what
 * others refer to, and not say why. Says nothing where entities come in other ways as well.
 */
export function assertNoHeirs({ entities, autoLoadEntities = false }: EntityOptions): void {
  const listed: readonly unknown[] = Array.isArray(entities) ? entities.flat() : [];
  if (autoLoadEntities || listed.some((each) => typeof each === 'string')) return;
  for (const own of clienteleEntities.filter((entity) => !listed.includes(entity))) {
    const heir = listed.find((each) => isHeir(each, own));
    const table = getMetadataArgsStorage().tables.find(({ target }) => target === own)?.name ?? '';
    if (heir) throw new ClienteleConfigError(START_REFUSALS.secondEntity(heir.name, table));
  }
}

/** Throws `ClienteleConfigError` unless the DataSource has the module's entities. */
export function assertEntities(dataSource: DataSource): void {
  const missing = clienteleEntities.filter((entity) => !dataSource.hasMetadata(entity));
  if (missing.length === 0) return;
  const copies = missing.filter((entity) => hasCopy(dataSource, entity));
  throw new ClienteleConfigError(
    copies.length > 0
      ? START_REFUSALS.otherCopy(namesOf(copies))
      : START_REFUSALS.noEntities(namesOf(missing)),
  );
}

/**
 * Throws `ClienteleConfigError` for an entity of the host's on a table of the module's that `synchronize` would fit the
 * table to: its columns come and go with it.
 */
export function assertOneEntityPerTable({ entityMetadatas }: DataSource): void {
  for (const own of entityMetadatas.filter(isOwn)) {
    const other = entityMetadatas.find(
      (each) => each.tablePath === own.tablePath && !isOwn(each) && each.synchronize,
    );
    if (other) {
      const { tableNameWithoutPrefix: table } = own;
      throw new ClienteleConfigError(START_REFUSALS.secondEntity(other.name, table));
    }
  }
}

function isOwn({ target }: EntityMetadata): boolean {
  return clienteleEntities.some((entity) => entity === target);
}

/** Whether there is a class of the same name on the same table that has nothing to do with this one. */
function hasCopy({ entityMetadatas }: DataSource, entity: EntityClass): boolean {
  return entityMetadatas.some(({ target }) => {
    return typeof target === 'function' && target.name === entity.name && !isHeir(target, entity);
  });
}

function isHeir(each: unknown, entity: EntityClass): each is EntityClass {
  return typeof each === 'function' && each.prototype instanceof entity;
}

function namesOf(entities: readonly EntityClass[]): string[] {
  return entities.map(({ name }) => name);
}
