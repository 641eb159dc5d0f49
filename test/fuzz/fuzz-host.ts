import type { DataSourceOptions } from 'typeorm';
import { PasswordService } from '../../lib/identity/password.service.js';
import { HostPortalResolver, type PortalRef } from '../../lib/ports/index.js';
import { MemoryStorage } from '../e2e/module/exports/support/memory.storage.js';
import { ADAPTERS } from '../e2e/module/routes/support/host-pipes.js';
import { TestHost } from '../support/test-host.js';
import { NowhereController } from './nowhere.controller.js';
import { PENDING_MOST, SEATS_MOST } from './world.js';

/** Lets portals take domains below one of ours. */
class OwnedDomains extends HostPortalResolver {
  override ownsDomain(_portal: PortalRef, domain: string): boolean {
    return domain.endsWith('.owned.test');
  }
}

/** Hashes at once: how long a hash takes is meant, and would hide what else is slow. */
export class QuickPasswords extends PasswordService {
  override hash(password: string): Promise<string> {
    this.assertStrong(password);
    return Promise.resolve('$quick');
  }

  override pretend(): Promise<void> {
    return Promise.resolve();
  }
}

/** Signs the links of the fuzzed host; no answer may hold it. */
export const SECRET = 'a secret of the fuzzed host, 32 bytes at the very least';

/** Boots a host on which every limit can be met. */
export function startFuzzHost(
  database: DataSourceOptions,
  adapter: keyof typeof ADAPTERS,
): Promise<TestHost> {
  return TestHost.start(database, {
    adapter: ADAPTERS[adapter](),
    controllers: [NowhereController],
    extras: {
      overrides: [{ provide: PasswordService, useClass: QuickPasswords }],
      providers: {
        portals: OwnedDomains,
        storage: { useValue: new MemoryStorage() },
      },
    },
    options: {
      members: { seatsPerClient: SEATS_MOST },
      invitations: {
        secrets: [SECRET],
        url: (token) => `https://portal.test/accept?token=${token}`,
        pendingPerClient: PENDING_MOST,
        perActorAndHour: 60,
        copyLinks: true,
      },
      joinLinks: { url: (token) => `https://portal.test/join?token=${token}` },
    },
  });
}
