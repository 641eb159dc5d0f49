import { ClienteleTestingError } from '../clientele-testing.error.js';

/** Records by their ids, in the order in which they came. */
export class RecordTable<Row extends { readonly id: string }> {
  private readonly rows = new Map<string, Row>();

  constructor(
    /** What a record is called in messages. */
    private readonly what: string,
  ) {}

  get all(): readonly Row[] {
    return [...this.rows.values()];
  }

  find(id: string | null): Row | null {
    return id === null ? null : (this.rows.get(id) ?? null);
  }

  /** Throws `ClienteleTestingError` where there is none with the id. */
  get(id: string): Row {
    const row = this.find(id);
    if (row) return row;
    throw new ClienteleTestingError(
      `There is no ${this.what} ${id}: it was added to another ClienteleTesting, or removed.`,
    );
  }

  /** Keeps a new record; throws `ClienteleTestingError` where one has its id. */
  add(row: Row): void {
    this.assertNew(row.id);
    this.put(row);
  }

  /** Throws `ClienteleTestingError` where a record has this id. */
  assertNew(id: string | undefined): void {
    if (id !== undefined && this.rows.has(id))
      throw new ClienteleTestingError(`There is a ${this.what} ${id} already.`);
  }

  /** Keeps the record, in the place of the one with its id if there is one. */
  put(row: Row): void {
    this.rows.set(row.id, row);
  }

  remove(id: string): void {
    this.rows.delete(id);
  }
}
