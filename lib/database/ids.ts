import { uuidv7 } from 'uuidv7';

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A new id: a UUIDv7 string, so ids sort by the time they were made. */
export function newId(): string {
  return uuidv7();
}

/** Whether a value is spelled like an id of ours; anything else cannot be found. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && UUID_V7.test(value);
}

/** When an id of ours was made, in epoch milliseconds by the clock of the machine that made it. */
export function madeAt(id: string): number {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
}
