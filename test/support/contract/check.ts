import type { ContractDocument, Operation, Place } from './contract-document.js';
import { type Kind, placeLine } from './lines.js';
import { shownBy } from './schema-reader.js';

const FAULTS_MOST = 5;

/** What is wrong with a value by the schema at a pointer, each in a few words. */
export type Errors = (pointer: string, value: unknown) => readonly string[];

/** One answer under check: the operation it is of, and what was found out so far. */
export class Check {
  readonly faults: string[] = [];
  readonly seen = new Set<string>();

  constructor(
    readonly document: ContractDocument,
    readonly operation: Operation,
    private readonly errors: Errors,
  ) {}

  /** Notes a fault; `what` goes on after the operation's name. */
  fault(what: string): void {
    this.faults.push(`${this.operation.name} ${what}`);
  }

  /** Holds a value against a schema. `what` names the value in faults. */
  value(what: string, kind: Kind, schema: Place, value: unknown): void {
    const errors = this.errors(schema.pointer, value);
    for (const error of errors.slice(0, FAULTS_MOST)) this.fault(`${what}${error}`);
    const { seen, unknown } = shownBy(
      this.document,
      schema,
      value,
      (pointer, part) => this.errors(pointer, part).length === 0,
    );
    for (const path of unknown) this.fault(`${what}${path} is not in the document`);
    for (const line of seen) this.seen.add(placeLine(kind, line));
  }
}
