import { ClienteleError } from '../errors/clientele.error.js';
import { LISTED_MOST, listedName } from '../errors/listed.js';

/** What is wrong with a request, by the path of the field. Keeps the first 20, and counts the others. */
export class FieldFaults {
  private readonly kept = new Map<string, string>();
  private more = 0;

  /** Adds what a field must be, as in `projects.0.rate`. */
  add(path: string, fault: string): void {
    if (this.kept.size < LISTED_MOST) this.kept.set(listedName(path), fault);
    else this.more += 1;
  }

  /** Throws `VALIDATION_FAILED` if there is any. */
  assertNone(): void {
    if (this.kept.size === 0) return;
    const fields = Object.fromEntries(this.kept);
    throw new ClienteleError('VALIDATION_FAILED', {
      details: { fields, ...(this.more > 0 && { more: this.more }) },
    });
  }
}
