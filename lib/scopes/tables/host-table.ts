import type { DataSource, EntityMetadata } from 'typeorm';
import type { IdKind } from '../../domain/scopes/id-kind.js';
import { ClienteleConfigError } from '../../errors/clientele-config.error.js';
import type { NamedColumn } from '../../errors/refusals/table-refusals.js';
import { START_REFUSALS } from '../../errors/start-refusals.js';
import { type EntityColumn, columnKind } from './column-kind.js';
import type { HostEntity } from './table-options.js';

/** A column of the host that holds ids. */
export interface IdColumn {
  /** Its name in the database. */
  readonly name: string;
  readonly kind: IdKind;
}

/** An entity of the host and those of its columns that the module reads, as `setting` names them. */
export class HostTable {
  readonly metadata: EntityMetadata;

  /** Throws `ClienteleConfigError` when the DataSource does not know the entity. */
  constructor(
    private readonly dataSource: DataSource,
    private readonly setting: string,
    entity: HostEntity | undefined,
  ) {
    if (entity === undefined || !dataSource.hasMetadata(entity)) {
      throw new ClienteleConfigError(
        START_REFUSALS.unknownEntity(`${setting}.entity`, nameOf(entity)),
      );
    }
    this.metadata = dataSource.getMetadata(entity);
  }

  /** The column of a property; throws `ClienteleConfigError` when the entity has none of this name. */
  column(field: string, property: unknown): EntityColumn {
    const found = typeof property === 'string' ? columnOf(this.metadata, property) : undefined;
    if (found) return found;
    const properties = this.metadata.columns.map(({ propertyPath }) => propertyPath);
    throw new ClienteleConfigError(
      START_REFUSALS.unknownProperty(this.named(field, property), properties),
    );
  }

  /** The column of a property that holds ids; throws `ClienteleConfigError` when it cannot. */
  ids(field: string, property: unknown): IdColumn {
    const column = this.column(field, property);
    const kind = columnKind(column, this.dataSource);
    if (kind) return { name: column.databaseName, kind };
    throw new ClienteleConfigError(START_REFUSALS.columnWithoutIds(this.named(field, property)));
  }

  /** The column of the portal's id, or null where the host says that it has one portal only. */
  portal(property: unknown): IdColumn | null {
    if (property === null) return null;
    if (property === undefined) {
      throw new ClienteleConfigError(START_REFUSALS.noPortalColumn(`${this.setting}.portal`));
    }
    const column = this.ids('portal', property);
    if (column.kind.name !== 'integer') return column;
    throw new ClienteleConfigError(START_REFUSALS.portalOfIntegers(this.named('portal', property)));
  }

  private named(field: string, property: unknown): NamedColumn {
    const { name: entity } = this.metadata;
    return { setting: `${this.setting}.${field}`, entity, property: nameOf(property) };
  }
}

/** The column behind a property, also one that a relation brings along. */
export function columnOf(metadata: EntityMetadata, property: string): EntityColumn | undefined {
  return (
    metadata.findColumnWithPropertyPath(property) ??
    metadata.columns.find(({ isVirtual, databaseName }) => isVirtual && databaseName === property)
  );
}

function nameOf(value: unknown): string {
  if (typeof value === 'function') return value.name;
  if (typeof value === 'object' && value !== null && 'options' in value)
    return String((value.options as { name?: unknown }).name);
  return `\`${String(value)}\``;
}
