import { isDeepStrictEqual } from 'node:util';
import { WorkEntry } from './host.js';

/** A row as its values in the columns' order, whichever way it was read. */
export function valuesOf(row: object): unknown[] {
  if (!(row instanceof WorkEntry)) return Object.values(row);
  const { id, portalId, campaignId, workerId, startedAt, minutes, note } = row;
  return [id, portalId, campaignId, workerId, startedAt, minutes, note];
}

/** Throws unless a candidate answers with exactly these rows in this order. */
export function assertSameRows(name: string, expected: unknown, actual: unknown): void {
  const [wanted, got] = [expected, actual].map((rows) => (rows as object[]).map(valuesOf));
  if (!isDeepStrictEqual(wanted, got)) throw new Error(`${name} answers with other rows.`);
}
