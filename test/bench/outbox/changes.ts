import { newId } from '../../../lib/database/ids.js';
import type { Running } from './setting.js';

/** Callers that change something at the same time. */
export const WORKERS = 8;

/** New clients of which everything has been delivered. */
export async function clients({ host, relay }: Running, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let made = 0; made < count; made += 1) ids.push(await host.client(newId()));
  await relay.idle();
  return ids;
}

/** Renames a client within a transaction of the host's; gives the new name, and when the commit was answered. */
export function renamer({ host }: Running) {
  return async (id: string) => {
    const name = newId();
    await host.dataSource.transaction((manager) =>
      host.clients.update(host.self, id, { name }, manager),
    );
    return { name, committed: performance.now() };
  };
}
