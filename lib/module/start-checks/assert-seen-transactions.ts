import type { DataSource } from 'typeorm';
import { ClienteleConfigError } from '../../errors/clientele-config.error.js';
import { START_REFUSALS } from '../../errors/start-refusals.js';

/** Where typeorm-transactional notes the name that it knows a DataSource by. */
const NAME = '@transactional/data-source';

/** Throws `ClienteleConfigError` when transactions that typeorm-transactional opens cannot be seen on the DataSource. */
export function assertSeenTransactions(dataSource: DataSource): void {
  const isKnown = NAME in dataSource;
  const isPatched = Object.getOwnPropertyDescriptor(dataSource, 'manager')?.get !== undefined;
  if (!isKnown || isPatched) return;
  throw new ClienteleConfigError(START_REFUSALS.unseenTransactions());
}
