import type {
  DataSource,
  EntityMetadata,
  ObjectLiteral,
  ObjectType,
  SelectQueryBuilder,
} from 'typeorm';

/** One entity's columns in a `Statement`: selected under their alias, and read from its rows as TypeORM would read them. */
export class EntityColumns<Row extends ObjectLiteral> {
  private readonly metadata: EntityMetadata;

  constructor(
    private readonly dataSource: DataSource,
    entity: ObjectType<Row>,
    private readonly alias: string,
  ) {
    this.metadata = dataSource.getMetadata(entity);
  }

  /** Selects them all. */
  addTo(query: SelectQueryBuilder<ObjectLiteral>): void {
    for (const { propertyName } of this.metadata.columns)
      query.addSelect(`${this.alias}.${propertyName}`, this.nameOf(propertyName));
  }

  /** The entity in a row; null where an outer join has found none. */
  read(raw: Readonly<Record<string, unknown>>): Row | null {
    const isThere = this.metadata.primaryColumns.every(
      ({ propertyName }) => raw[this.nameOf(propertyName)] !== null,
    );
    if (!isThere) return null;
    const { driver } = this.dataSource;
    const fields = this.metadata.columns.map((column): [string, unknown] => {
      const value = raw[this.nameOf(column.propertyName)];
      return [column.propertyName, driver.prepareHydratedValue(value, column)];
    });
    return Object.fromEntries(fields) as Row;
  }

  private nameOf(property: string): string {
    return `${this.alias}_${property}`;
  }
}
