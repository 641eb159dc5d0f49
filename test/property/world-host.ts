import { clienteleEntities, clienteleMigrations } from '../../lib/index.js';
import { sqlite } from '../support/databases/sqlite.js';
import { TestHost } from '../support/test-host.js';
import { worldPermissions } from './client-world.js';

/** One host on SQLite for all runs of a property, with the permissions of {@link worldPermissions}. */
export async function startWorldHost(): Promise<TestHost> {
  const { options } = await sqlite.provision({});
  const database = {
    ...options,
    entities: [...clienteleEntities],
    migrations: [...clienteleMigrations],
  };
  return TestHost.start(database, {
    options: {
      permissions: worldPermissions,
      invitations: {
        secrets: ['a secret of the tests, 32 bytes at the very least'],
        url: (token) => `https://portal.test/accept?token=${token}`,
        resendAfter: 0,
      },
    },
  });
}
