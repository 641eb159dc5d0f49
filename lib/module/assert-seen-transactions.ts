import type { DataSource } from 'typeorm';
import { ClienteleConfigError } from '../errors/clientele-config.error.js';

/** Where typeorm-transactional notes the name that it knows a DataSource by. */
const NAME = '@transactional/data-source';

/** Throws `ClienteleConfigError` when transactions that typeorm-transactional opens cannot be seen on the DataSource. */
export function assertSeenTransactions(dataSource: DataSource): void {
  const isKnown = NAME in dataSource;
  const isPatched = Object.getOwnPropertyDescriptor(dataSource, 'manager')?.get !== undefined;
  if (!isKnown || isPatched) return;
  throw new ClienteleConfigError({
    found: 'typeorm-transactional has the DataSource with `patch: false`.',
    why: 'The module could not see its transactions: listeners would hear of changes that are rolled back, and a call would wait for ever for a second connection.',
    cure: 'Leave `patch` out, as in `addTransactionalDataSource(dataSource)`.',
  });
}
