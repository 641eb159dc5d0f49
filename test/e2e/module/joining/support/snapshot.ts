import { clienteleEntities } from '../../../../../lib/index.js';
import type { TestHost } from '../../../../support/test-host.js';

/**
 * Everything the module keeps and has told: each table's rows, and the events. Equal if nothing has
 * happened but that members were active.
 */
export async function snapshot(host: TestHost) {
  await host.settled();
  const tables: Record<string, string[]> = {};
  for (const entity of clienteleEntities) {
    const rows = await host.dataSource.getRepository<object>(entity).find();
    tables[entity.name] = rows
      .map((row) => JSON.stringify({ ...row, lastActiveAt: 0, idleSince: 0 }))
      .sort();
  }
  return { tables, events: (await host.recorded()).map(({ id, type }) => `${type} ${id}`) };
}
