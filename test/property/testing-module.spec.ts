import type { Server } from 'node:http';
import fc from 'fast-check';
import request from 'supertest';
import {
  AccessService,
  clienteleEntities,
  clienteleMigrations,
  ScopesService,
} from '../../lib/index.js';
import { aGroup, aProject, FakeClock } from '../../lib/testing/index.js';
import { TESTING_PERSON } from '../../lib/testing/act-as.js';
import { GuardedController } from '../e2e/module/routes/support/guarded.controller.js';
import { sqlite } from '../support/databases/sqlite.js';
import { TestHost } from '../support/test-host.js';
import { startTestingApp, type TestingApp } from '../testing/support/testing-app.js';
import {
  addAgency,
  agencies,
  type Agency,
  idsOf,
  type Ids,
  KEYS,
  PROJECTS,
  storeAgency,
} from './testing-agency.js';

const MANY = Number(process.env['PROPERTY_RUNS'] ?? 1_000);
const RUNS = { numRuns: Math.max(20, Math.ceil(MANY / 5)) };
/** Each of them sends dozens of requests to both; in fewer than 60 the rarest answers may not come. */
const REQUEST_RUNS = { numRuns: Math.max(60, Math.ceil(MANY / 10)) };

/** A request by the person of a member, who names that membership, another one, whoever's, or none. */
const requests = fc.record({
  by: fc.nat(4),
  named: fc.constantFrom('own' as const, 'own' as const, 'none' as const, 'other' as const),
  other: fc.nat(4),
  route: fc.oneof(
    fc.constantFrom(
      ...(
        ['member', 'staff', 'admin', 'staff-admin', 'view', 'billing', 'any', 'all'] as const
      ).map((name) => `GET ${name}`),
      'POST edit',
      'GET can-all',
    ),
    fc
      .tuple(
        fc.constantFrom(
          'GET projects/:id/view',
          'POST projects/:id/edit',
          'POST projects/:id/both',
        ),
        fc.constantFrom(...PROJECTS, 'nowhere'),
      )
      .map(([route, project]) => route.replace(':id', project)),
  ),
});

describe('the testing module', () => {
  const plan = { excluded: [] as readonly string[], mayCustomize: true };
  let host: TestHost;
  let testing: TestingApp;

  beforeAll(async () => {
    const policy = {
      excludedKeys: () => plan.excluded,
      mayCustomize: () => plan.mayCustomize,
    };
    const { options } = await sqlite.provision({});
    const providers = { plan: { useValue: policy } };
    const database = {
      ...options,
      entities: [...clienteleEntities],
      migrations: [...clienteleMigrations],
    };
    host = await TestHost.start(database, {
      controllers: [GuardedController],
      extras: { providers },
    });
    testing = await startTestingApp({
      controllers: [GuardedController],
      options: {
        providers: { ...providers, clock: { useValue: new FakeClock(host.clock.now()) } },
      },
    });
    await testing.app.listen(0, '127.0.0.1');
  });

  afterAll(async () => {
    await host.stop();
    await testing.app.close();
  });

  /** The same agency in both, and what the host has. */
  async function setup(agency: Agency): Promise<Ids> {
    const ids = idsOf(agency);
    Object.assign(plan, { excluded: agency.excluded, mayCustomize: agency.mayCustomize });
    await storeAgency(host, agency, ids);
    const { clientele } = testing;
    addAgency(clientele, agency, ids);
    const portal = { portalId: ids.portal, key: '', name: '' };
    for (const id of ['hourly', 'fixed', 'third']) clientele.add(aProject(id).at(portal));
    clientele.deleteProject({ projectId: 'gone', portalId: ids.portal });
    clientele.deleteProject({ projectId: 'nowhere', portalId: ids.portal });
    clientele.add(aGroup('design').at(portal).on('third').withWorkers('dora'));
    clientele.add(aGroup('build').at(portal).withWorkers('bob'));
    clientele.deleteGroup({ groupId: 'lost', portalId: ids.portal });
    if (agency.forgotten) {
      const gone = { portalId: ids.portal, projectId: agency.forgotten };
      for (const app of [host.app, testing.app]) await app.get(ScopesService).forget(gone);
    }
    return ids;
  }

  const apps = () => [host.app, testing.app] as const;

  it('decides of every member, key and project what the module does, by the same layers', async () => {
    const seen = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(agencies, async (agency) => {
        const ids = await setup(agency);
        for (const memberId of ids.members) {
          const who = { portalId: ids.portal, memberId };
          for (const project of [null, ...PROJECTS]) {
            for (const key of [...KEYS, 'nope']) {
              const [real, tested] = await Promise.all(
                apps().map((app) => app.get(AccessService).explain(who, key, { project })),
              );
              expect(tested).toEqual(real);
              const by = real!.decidedBy ?? 'allowed';
              seen.set(by, (seen.get(by) ?? 0) + 1);
            }
          }
        }
      }),
      RUNS,
    );
    // What never occurs was not compared.
    expect([...seen.keys()].sort()).toEqual(
      ['active', 'allowed', 'ceiling', 'plan', 'role', 'scope', 'set'].sort(),
    );
  }, 300_000);

  it('gives every member the scope that the module gives', async () => {
    await fc.assert(
      fc.asyncProperty(agencies, async (agency) => {
        const ids = await setup(agency);
        for (const memberId of ids.members) {
          const who = { portalId: ids.portal, memberId };
          const [real, tested] = await Promise.all(
            apps().map((app) => app.get(ScopesService).of(who)),
          );
          expect(tested).toEqual(real);
        }
      }),
      RUNS,
    );
  }, 300_000);

  async function answer(app: TestHost['app'], sent: Record<string, string>, route: string) {
    const [method = '', path = ''] = route.split(' ');
    const test = request(app.getHttpServer() as Server);
    const { status, body } = await test[method === 'GET' ? 'get' : 'post'](`/guarded/${path}`).set(
      sent,
    );
    return { status, body: body as { code?: string } };
  }

  it('answers requests as the module does, word by word', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        agencies,
        fc.array(requests, { minLength: 30, maxLength: 40 }),
        async (agency, asked) => {
          const ids = await setup(agency);
          const { members } = agency;
          for (const { by, named, other, route } of asked) {
            const caller = by % members.length;
            const identity = ids.people[members[caller]!.person]!;
            const membership = ids.members[named === 'own' ? caller : other % members.length];
            const header = named === 'none' ? {} : { 'x-membership-id': membership! };
            const real = await answer(host.app, { 'x-identity': identity, ...header }, route);
            const tested = await answer(
              testing.app,
              { [TESTING_PERSON]: identity, ...header },
              route,
            );
            expect(tested).toEqual(real);
            seen.add(real.body.code ?? String(real.status));
          }
        },
      ),
      REQUEST_RUNS,
    );
    expect([...seen]).toEqual(
      expect.arrayContaining([
        ...['200', '201', 'ACCESS_ENDED', 'MEMBERSHIP_REQUIRED', 'MEMBERSHIP_UNKNOWN'],
        ...['NO_MEMBERSHIP', 'NO_SCOPE', 'NOT_FOUND', 'PERMISSION_DENIED', 'ROLE_REQUIRED'],
        'STAFF_ONLY',
      ]),
    );
  }, 300_000);
});
