import type { ClientEntity } from './client.entity.js';

/** A client as answers show it. */
export interface ClientView {
  readonly id: string;
  readonly name: string;
  readonly type: ClientEntity['type'];
  readonly version: number;
}

/** What answers show of a client's row. */
export function clientView({ id, name, type, version }: ClientEntity): ClientView {
  return { id, name, type, version };
}
