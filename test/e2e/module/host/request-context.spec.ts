import { AsyncLocalStorage } from 'node:async_hooks';
import { Controller, Get, type INestApplication } from '@nestjs/common';
import passport from 'passport';
import type { DataSource, Logger, QueryRunner } from 'typeorm';
import { type MemberActor, Actor, RequirePermission, Scope } from '../../../../lib/index.js';
import type { PlanPolicy, ProjectDirectory } from '../../../../lib/ports/index.js';
import {
  describeOnEachDatabase,
  describeOnServer,
  type TestDatabase,
} from '../../../support/databases.js';
import { HeaderStrategy } from '../../../support/header.strategy.js';
import { TestProjects } from '../../../support/test-directories.js';
import { type HostWishes, type Person, TestHost } from '../../../support/test-host.js';

/** What a host keeps with a request, and who has looked at it there. */
interface Kept {
  readonly id: string;
  readonly seenBy: string[];
}

const store = new AsyncLocalStorage<Kept>();

/** Requests at a time: more than are read by one statement's turn, and than a pool has connections. */
const AT_ONCE = 50;

const see = (who: string): void => void store.getStore()?.seenBy.push(who);

/** Keeps something with each request, as nestjs-cls does. */
function keepWithRequests(app: INestApplication): void {
  app.use((request: { headers: Record<string, string> }, _: unknown, next: () => void) =>
    store.run({ id: request.headers['x-request'] ?? 'none', seenBy: [] }, next),
  );
}

class SeeingStrategy extends HeaderStrategy {
  override authenticate(
    this: passport.StrategyCreated<this>,
    request: { headers: Record<string, unknown> },
  ): void {
    see('strategy');
    super.authenticate(request);
  }
}

class SeeingPlans implements PlanPolicy {
  excludedKeys(): readonly string[] {
    see('plan');
    return [];
  }

  mayCustomize(): boolean {
    return true;
  }
}

class SeeingProjects extends TestProjects implements ProjectDirectory {
  override findMany(portalId: string, ids: readonly string[]) {
    see('directory');
    return super.findMany(portalId, ids);
  }
}

@Controller('kept')
class KeptController {
  @Get('projects/:projectId')
  @RequirePermission('reports.view', { project: 'params.projectId' })
  kept(@Actor() { memberId }: MemberActor, @Scope() scope: Scope) {
    see('controller');
    return { ...store.getStore(), memberId, projects: [...(scope.projects ?? [])] };
  }
}

const WISHES: HostWishes = {
  controllers: [KeptController],
  before: keepWithRequests,
  options: { auth: { strategies: ['seeing'] } },
  extras: {
    providers: { plan: SeeingPlans, projects: SeeingProjects },
  },
};

async function setup(db: TestDatabase, wishes: HostWishes = {}) {
  passport.use('seeing', new SeeingStrategy());
  const host = await TestHost.start(await db.options(), { ...WISHES, ...wishes });
  const clientId = await host.client();
  const people: Person[] = [];
  for (const id of ['hourly', 'fixed', 'third'])
    people.push(await host.person({ email: `${id}@acme.test`, clientId, projects: [{ id }] }));
  await host.settled();
  /** What the handlers of so many requests at once found, each beside what it should have. */
  const ask = async (count = AT_ONCE, first = 0) => {
    const asked = Array.from({ length: count }, async (_, at) => {
      const { member, http } = people[at % people.length]!;
      const [project] = member.projects;
      const id = String(first + at);
      const call = http.with('x-request', id).get(`/kept/projects/${project!.id}`);
      const { body } = await call.expect(200);
      const seenBy = ['strategy', 'directory', 'plan', 'directory', 'controller'];
      return [body, { id, seenBy, memberId: member.id, projects: [project!.id] }] as const;
    });
    return Promise.all(asked);
  };
  return { host, ask };
}

/** The request in whose context each of the guard's statements was sent. */
function contextsOf(dataSource: DataSource): (string | undefined)[] {
  const contexts: (string | undefined)[] = [];
  const { logger } = dataSource;
  const logQuery = (sql: string, parameters?: unknown[], runner?: QueryRunner): void => {
    if (sql.includes('unverifiedPortalId')) contexts.push(store.getStore()?.id);
    logger.logQuery(sql, parameters, runner);
  };
  dataSource.logger = Object.create(logger, { logQuery: { value: logQuery } }) as Logger;
  return contexts;
}

describeOnEachDatabase('what a host keeps with a request', (db) => {
  let host: TestHost;
  let ask: (count?: number, first?: number) => Promise<(readonly [unknown, unknown])[]>;

  beforeAll(async () => {
    ({ host, ask } = await setup(db));
  });

  afterAll(() => host.stop());

  it('is not there where the memberships of several are read, not even that of the very first', async () => {
    const contexts = contextsOf(host.dataSource);
    await ask(1, 100);
    await ask(AT_ONCE, 200);
    expect(new Set(contexts)).toEqual(new Set([undefined]));
  });

  it("is its own for all of the host's that the guard asks, and for the handler", async () => {
    for (const [found, expected] of await ask()) expect(found).toEqual(expected);
  });
});

describeOnServer('PostgreSQL', 'connections that a host prepares for each request', (db) => {
  /** Has each runner made in a request say whose it is, as for row-level security. */
  function prepares(dataSource: DataSource): void {
    const create = dataSource.createQueryRunner.bind(dataSource);
    dataSource.createQueryRunner = (mode) => {
      const runner = create(mode);
      const query = runner.query.bind(runner) as (...args: unknown[]) => Promise<unknown>;
      const { id } = store.getStore() ?? { id: 'none' };
      const prepared = async (...args: unknown[]): Promise<unknown> => {
        await query(`SELECT set_config('app.request', '${id}', false)`);
        return query(...args);
      };
      return Object.assign(runner, { query: prepared });
    };
  }

  it('serve one request each: memberships are read one by one, each in its own', async () => {
    const { host, ask } = await setup(db, { dataSource: prepares });
    const contexts = contextsOf(host.dataSource);
    for (const [found, expected] of await ask(10)) expect(found).toEqual(expected);
    expect(contexts.toSorted()).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
    await host.stop();
  });
});
