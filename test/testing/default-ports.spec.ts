import { SystemClock } from '../../lib/ports/clock.port.js';
import type { EventDispatcher } from '../../lib/events/event-dispatcher.js';
import { InProcessEventTransport } from '../../lib/events/in-process-event-transport.js';
import {
  type EmbeddedIdentity,
  EmbeddedIdentityStore,
} from '../../lib/identity/embedded-identity-store.js';
import { PasswordService } from '../../lib/identity/password.service.js';
import { IdentityEntity } from '../../lib/schema/identity.entity.js';
import { EveryPlanIncludesAll } from '../../lib/ports/plan-policy.port.js';
import { HostPortalResolver } from '../../lib/ports/portal-resolver.port.js';
import {
  clockContract,
  type ContractDispatcher,
  eventTransportContract,
  groupDirectoryContract,
  identityStoreContract,
  planPolicyContract,
  portalResolverContract,
  projectDirectoryContract,
} from '../../lib/testing/index.js';
import { describeOnEachDatabase } from '../support/databases.js';
import { itKeeps } from '../support/it-keeps.js';
import { TestGroups, TestProjects } from '../support/test-directories.js';
import { permissions } from '../support/test-permissions.js';

const PORTAL = { id: 'p', key: 'default', name: 'Portal', plan: null, domain: null };

describeOnEachDatabase('the embedded identity store', (db) => {
  const setup = async () => {
    const dataSource = await db.create();
    const store = new EmbeddedIdentityStore(dataSource, new SystemClock(), new PasswordService());
    return {
      store,
      transaction: dataSource.transaction.bind(dataSource) as never,
      userOf: ({ id }: { id: string }) => ({ id }),
      logIn: (email: string, password: string) => store.authenticate(email, password),
      takes: async (session: unknown) => {
        const { id, sessionsEndedAt } = session as EmbeddedIdentity;
        return (await store.findById(id))?.sessionsEndedAt === sessionsEndedAt;
      },
      remove: ({ id }: { id: string }) => dataSource.getRepository(IdentityEntity).delete({ id }),
    };
  };
  itKeeps(identityStoreContract(setup));
});

describe('the transport within the process', () => {
  const setup = (dispatcher: ContractDispatcher) =>
    Promise.resolve({ transport: new InProcessEventTransport(dispatcher as EventDispatcher) });
  itKeeps(eventTransportContract(setup));
});

describe('the small default ports', () => {
  itKeeps(clockContract(new SystemClock()));
  itKeeps(planPolicyContract(new EveryPlanIncludesAll(), [PORTAL], permissions));
  itKeeps(portalResolverContract(new HostPortalResolver()));
});

describe('the directories of the tests', () => {
  const given = { portalId: 'p', foreign: [] };
  const projects = { ...given, directory: new TestProjects(), known: ['fixed', 'hourly'] };
  const groups = { ...given, directory: new TestGroups(), known: ['build', 'design'] };
  itKeeps(projectDirectoryContract(() => Promise.resolve(projects)));
  itKeeps(groupDirectoryContract(() => Promise.resolve(groups)));
});
