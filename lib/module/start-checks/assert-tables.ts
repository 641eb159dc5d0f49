import type { DataSource } from 'typeorm';
import { ClienteleConfigError } from '../../errors/clientele-config.error.js';
import { START_REFUSALS } from '../../errors/start-refusals.js';
import { PortalEntity } from '../../schema/portal.entity.js';

/** Throws `ClienteleConfigError` on a database without the module's tables. */
export async function assertTables(dataSource: DataSource): Promise<void> {
  try {
    await dataSource.getRepository(PortalEntity).count();
  } catch (error) {
    throw new ClienteleConfigError(START_REFUSALS.noTables(String(error)));
  }
}
